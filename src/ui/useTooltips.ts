import { type RefObject, useEffect } from 'react';
import { whenIdle } from './whenIdle.ts';

/** Shows the names of icon controls within an element, once the code has come; it is fetched when there is a moment. */
export function useTooltips(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const life = new AbortController();
    whenIdle(async () => {
      // Without it the controls work, and have their names for those who listen.
      const code = await import('./tooltips.ts').catch(() => undefined);
      if (root.current && !life.signal.aborted) code?.showTooltips(root.current, life.signal);
    });
    return () => life.abort();
  }, [root]);
}
