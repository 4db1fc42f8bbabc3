import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { matchPath, Route, Routes, useLocation } from 'react-router';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { announceStart } from '../viewer/replay/started.ts';
import { ArrivalContext } from '../views/page/ArrivalContext.ts';
import { usePersistentEntryMemory } from '../views/page/entryMemory.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Loading } from './Loading.tsx';
import { routes } from './routes.tsx';
import { useFocusOnNavigation } from './useFocusOnNavigation.ts';
import { usePrefetch } from './usePrefetch.ts';
import { useOwnScrollRestoration, useScrollRestoration } from './useScrollRestoration.ts';

/** The app inside its providers: the view that the address names, or what stands in for it. */
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

  const view = viewKey(location.pathname);
  const isFirstPage = location === firstLocation;
  return (
    <ErrorBoundary key={view} resetKey={location.key} onReset={forgetFailures}>
      <Suspense fallback={<Loading />}>
        <ArrivalContext value={!isFirstPage}>
          <Routes>
            {routes.map(({ path, View }) => (
              <Route key={path} path={path} element={<View />} />
            ))}
          </Routes>
        </ArrivalContext>
        <Arrival isFirstPage={isFirstPage} />
        <LiveRegion />
      </Suspense>
    </ErrorBoundary>
  );
}

/**
 * SlideUrls scroll and focus for the view beside it. It stands inside the same Suspense boundary, and after the
 * view, so its effects run when the content is there and the view has placed the focus itself if it wants to.
 */
function Arrival({ isFirstPage }: { isFirstPage: boolean }) {
  useScrollRestoration(isFirstPage);
  useFocusOnNavigation(isFirstPage);
  // Last, when the view listens.
  useEffect(announceStart, []);
  return null;
}

/**
 * The same for addresses between which a view stays, as from slide to slide. Between others it is made anew:
 * one that must wait for its content says so at once instead of leaving the old one standing.
 */
function viewKey(pathname: string): string {
  for (const { path } of routes) {
    const match = matchPath(path, pathname);
    if (match) return `${path} ${match.params.slug ?? match.params.id ?? ''}`;
  }
  return pathname;
}
