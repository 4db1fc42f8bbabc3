import { useEffect } from 'react';
import { lazyView } from '../lazyView.ts';
import { useIdleNetwork } from './useIdleNetwork.ts';

/** The grid's view, whose code the reader of a slide does not wait for. */
export const lazyGridView = lazyView(() => import('./GridView.tsx'), 'GridView');

/** Fetches the grid's code when there is time: its key is heard at once, so it should be there. */
export function useGridAhead(): void {
  const isFree = useIdleNetwork();
  useEffect(() => {
    // If that fails it is fetched again when the grid is opened, and the reader told.
    if (isFree) lazyGridView.load().catch(() => undefined);
  }, [isFree]);
}
