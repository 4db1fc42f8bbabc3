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
 * React Router's `BrowserRouter`, except that `movePicture` may animate the change between the old page and the new one.
 * (React's `ViewTransition` skips Back, which is how readers leave a slide, and delays updates while it runs.)
 */
export function PageRouter({ basename = '/', children }: PageRouterProps) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }));
  const [page, setPage] = useState<{ action: `${NavigationType}`; location: Location }>({
    action: NavigationType.Pop,
    location: history.location,
  });
  const motion = useLazyMotion();

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

/** Loads the animation when idle: nobody leaves the first page before having seen it. */
function useLazyMotion(): RefObject<typeof MovePicture | undefined> {
  const lazy = useRef<typeof MovePicture>(undefined);
  useEffect(() => {
    const load = async () => {
      // Without it, pages change without an animation.
      const loaded = await import('./transitions/movePicture.ts').catch(() => undefined);
      lazy.current = loaded?.movePicture;
    };
    whenIdle(load);
  }, []);
  return lazy;
}
