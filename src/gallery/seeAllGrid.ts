import { useEffect } from 'react';
import { fetchedView } from '../page/fetchedView.ts';
import { useFreeLine } from '../page/useFreeLine.ts';

/** The grid's view, whose code the reader of a slide does not wait for. */
export const seeAllGrid = fetchedView(() => import('./SeeAllView.tsx'), 'SeeAllView');

/** Fetches the grid's code when there is time: its key is heard at once, so it should be there. */
export function useGridAhead(): void {
  const isFree = useFreeLine();
  useEffect(() => {
    // If that fails it is fetched again when the grid is opened, and the reader told.
    if (isFree) seeAllGrid.load().catch(() => undefined);
  }, [isFree]);
}
