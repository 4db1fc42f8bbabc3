import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { signalStarted } from '../viewer/replay/started.ts';
import { dispatchPageEvent } from '../views/gallery/galleryEvents.ts';
import { ArrivalContext } from '../views/page/ArrivalContext.ts';
import { usePersistentEntryMemory } from '../views/page/entryMemory.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Loading } from './Loading.tsx';
import { routeOf } from './routes.tsx';
import { useFocusOnNavigation } from './useFocusOnNavigation.ts';
import { usePrefetch } from './usePrefetch.ts';
import { useOwnScrollRestoration, useScrollRestoration } from './useScrollRestoration.ts';

/** The app inside its providers: the view that the address names, or the error or loading view in its place. */
export function App() {
  const location = useLocation();
  const [firstLocation] = useState(location);
  const client = useQueryClient();
  usePrefetch();
  useOwnScrollRestoration();
  usePersistentEntryMemory();

  const forgetFailures = useCallback(() => {
    client.removeQueries({ predicate: ({ state }) => state.status === 'error' && !state.data });
  }, [client]);

  const { key, view } = routeOf(location.pathname);
  const isFirstPage = location === firstLocation;
  return (
    <ErrorBoundary key={key} resetKey={location.key} onReset={forgetFailures}>
      <Suspense fallback={<Loading />}>
        <ArrivalContext value={!isFirstPage}>{view}</ArrivalContext>
        <Arrival isFirstPage={isFirstPage} page={key} />
        <LiveRegion />
      </Suspense>
    </ErrorBoundary>
  );
}

/**
 * Restores scroll position and focus for the view beside it. It is inside the same Suspense boundary and after the view,
 * so its effects run once the content is there and the view has moved the focus itself if it wants to.
 */
function Arrival({ isFirstPage, page }: { isFirstPage: boolean; page: string }) {
  useScrollRestoration(isFirstPage);
  useFocusOnNavigation(isFirstPage);
  // Before what a gallery reports of itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another report
  useLayoutEffect(dispatchPageEvent, [page]);
  // Last, once the view listens.
  useEffect(signalStarted, []);
  return null;
}
