import { useQueryClient } from '@tanstack/react-query';
import {
  type ReactNode,
  type RefObject,
  startTransition,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {
  UNSAFE_createBrowserHistory as createBrowserHistory,
  type Location,
  NavigationType,
  Router,
} from 'react-router';
import { whenIdle } from '../ui/whenIdle.ts';
import type { movePicture as MovePicture } from './transitions/movePicture.ts';

interface PageRouterProps {
  basename?: string;
  children: ReactNode;
}

/**
 * React Router's `BrowserRouter`, but for one thing: between the change of the address and that of the page, whoever
 * caused it, there is a moment for `movePicture`. (React's `ViewTransition` leaves out Back, by which slides are left,
 * and holds up what comes while it runs.)
 */
export function PageRouter({ basename = '/', children }: PageRouterProps) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }));
  const [page, setPage] = useState<{ action: `${NavigationType}`; location: Location }>({
    action: NavigationType.Pop,
    location: history.location,
  });
  const motion = useMotionLater();

  const client = useQueryClient();

  const follow = useEffectEvent((next: typeof page) => {
    const show = () => setPage(next);
    const [from, to] = [page.location.pathname, next.location.pathname];
    if (!motion.current?.({ from, to, show, client })) startTransition(show);
  });
  useLayoutEffect(() => history.listen((next) => follow(next)), [history]);

  return (
    <Router
      basename={basename}
      location={page.location}
      navigationType={page.action as NavigationType}
      navigator={history}
    >
      {children}
    </Router>
  );
}

/** The first page is not left before the reader has seen it, so its way out may come after it. */
function useMotionLater(): RefObject<typeof MovePicture | undefined> {
  const later = useRef<typeof MovePicture>(undefined);
  useEffect(() => {
    const load = async () => {
      // Without it pages change all the same, only at once.
      const loaded = await import('./transitions/movePicture.ts').catch(() => undefined);
      later.current = loaded?.movePicture;
    };
    whenIdle(load);
  }, []);
  return later;
}
