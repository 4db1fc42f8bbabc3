import { type ReactNode, useEffect, useState } from 'react';
import classes from './Later.module.css';

interface LaterProps<T> {
  /** Fetches the part's code; the same function at every render. */
  load: () => Promise<T>;
  /** The part as a sentence begins with it. */
  name: string;
  /** The reader has read that it could not be fetched. */
  onGiveUp: () => void;
  children: (part: T) => ReactNode;
}

/** A part of the page whose code most readers never need: it is fetched when it is first shown. */
export function Later<T extends object>({ load, name, onGiveUp, children }: LaterProps<T>) {
  const [part, setPart] = useState<T>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    load().then(setPart, () => setFailed(true));
  }, [load]);

  if (hasFailed) {
    return (
      <div className={classes.failure} role="alert">
        {/* Some browsers remember a module that failed, so asking again may not be enough. */}
        <p>{name} could not be loaded. Check the connection, then reload the page.</p>
        <button type="button" onClick={onGiveUp}>
          Close
        </button>
      </div>
    );
  }
  return part && children(part);
}
