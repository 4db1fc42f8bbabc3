import { useEffect } from 'react';
import { lazyView } from '../lazyView.ts';
import { useIdleNetwork } from './useIdleNetwork.ts';

/** The grid's view. Its code is not part of a slide's page. */
export const lazyGridView = lazyView(() => import('./GridView.tsx'), 'GridView');

/** Loads the grid's code when the browser is idle, so that its key works at once. */
export function useGridAhead(): void {
  const isFree = useIdleNetwork();
  useEffect(() => {
    // After a failure it is loaded again when the grid is opened, and a failure then is shown.
    if (isFree) lazyGridView.load().catch(() => undefined);
  }, [isFree]);
}
