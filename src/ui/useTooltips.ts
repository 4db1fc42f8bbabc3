import { type RefObject, useEffect } from 'react';
import { whenIdle } from './whenIdle.ts';

/** Shows tooltips on the icon buttons within an element. The code is loaded when the browser is idle. */
export function useTooltips(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const mounted = new AbortController();
    whenIdle(async () => {
      // Tooltips are an enhancement: if the code cannot be loaded, the controls work without them.
      const code = await import('./tooltips.ts').catch(() => undefined);
      if (root.current && !mounted.signal.aborted) code?.showTooltips(root.current, mounted.signal);
    });
    return () => mounted.abort();
  }, [root]);
}
