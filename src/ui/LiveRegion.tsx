import { useEffect, useRef } from 'react';
import { addLiveRegion } from './announce.ts';
import classes from './LiveRegion.module.css';

/**
 * What `announce` says in a view. It is there from the first paint, empty, and never hidden from screen readers: a
 * region that comes with its text is not heard everywhere. `announce` fills it, so React renders nothing inside.
 */
export function LiveRegion() {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => (region.current ? addLiveRegion(region.current) : undefined), []);
  return (
    <div className={`visually-hidden ${classes.region}`} ref={region}>
      {/* The record of what was said by notification: to be found and read again, not spoken twice. */}
      <div role="status" aria-live="off" />
      <div role="status" />
    </div>
  );
}
