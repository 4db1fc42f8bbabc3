import { useEffect, useRef } from 'react';
import { addLiveRegion } from './announce.ts';
import classes from './LiveRegion.module.css';

/**
 * What `announce` says in a view. It is in the page from the first paint, empty, because a live region that is added
 * together with its text is not announced everywhere. `announce` fills it, so React renders nothing inside. Its two parts
 * are out of each other's layout: filling one would otherwise move the other, which counts as a layout shift.
 */
export function LiveRegion() {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => (region.current ? addLiveRegion(region.current) : undefined), []);
  return (
    <div className={`visually-hidden ${classes.region}`} ref={region}>
      {/* What was announced by a notification, to be found and read again. */}
      <div className="visually-hidden" role="status" aria-live="off" />
      <div className="visually-hidden" role="status" />
    </div>
  );
}
