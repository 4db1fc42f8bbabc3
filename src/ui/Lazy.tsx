import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useGalleryWords } from '../words/en/gallery.ts';
import classes from './Lazy.module.css';
import { useKeepFocus } from './useKeepFocus.ts';

interface LazyProps<T> {
  /** Loads the module. It must be the same function at every render. */
  load: () => Promise<T>;
  /** Shown if the module cannot be loaded. */
  errorMessage: string;
  /** The reader has closed the error message. */
  onDismiss: () => void;
  children: (module: T) => ReactNode;
}

/** Renders a part of the page whose code is loaded on first use, since most readers never need it. */
export function Lazy<T extends object>({ load, errorMessage, onDismiss, children }: LazyProps<T>) {
  const [module, setModule] = useState<T>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    load().then(setModule, () => setFailed(true));
  }, [load]);

  if (hasFailed) return <LoadError errorMessage={errorMessage} onDismiss={onDismiss} />;
  return module && children(module);
}

function LoadError({
  errorMessage,
  onDismiss,
}: Pick<LazyProps<unknown>, 'errorMessage' | 'onDismiss'>) {
  const words = useGalleryWords();
  const message = useRef<HTMLDivElement>(null);
  useKeepFocus(message);
  return (
    <div className={classes.error} role="alert" ref={message}>
      {/* No retry: many browsers cache a failed import (https://github.com/whatwg/html/issues/6768). */}
      <p>{errorMessage}</p>
      <button type="button" onClick={onDismiss}>
        {words.close}
      </button>
    </div>
  );
}
