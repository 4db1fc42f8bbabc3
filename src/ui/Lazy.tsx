import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useGalleryWords } from '../words/en/gallery.ts';
import classes from './Lazy.module.css';
import { useFocusHandOn } from './useFocusHandOn.ts';

interface LazyProps<T> {
  /** Fetches the part's code; the same function at every render. */
  load: () => Promise<T>;
  /** What is said when the code cannot be fetched. */
  apology: string;
  /** The reader has read that it could not be fetched. */
  onGiveUp: () => void;
  children: (part: T) => ReactNode;
}

/** A part of the page whose code most readers never need: it is fetched when it is first shown. */
export function Lazy<T extends object>({ load, apology, onGiveUp, children }: LazyProps<T>) {
  const [part, setPart] = useState<T>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    load().then(setPart, () => setFailed(true));
  }, [load]);

  if (hasFailed) return <Failure apology={apology} onGiveUp={onGiveUp} />;
  return part && children(part);
}

function Failure({ apology, onGiveUp }: Pick<LazyProps<unknown>, 'apology' | 'onGiveUp'>) {
  const words = useGalleryWords();
  const failure = useRef<HTMLDivElement>(null);
  useFocusHandOn(failure);
  return (
    <div className={classes.failure} role="alert" ref={failure}>
      {/* Some browsers remember a module that failed, so asking again may not be enough. */}
      <p>{apology}</p>
      <button type="button" onClick={onGiveUp}>
        {words.close}
      </button>
    </div>
  );
}
