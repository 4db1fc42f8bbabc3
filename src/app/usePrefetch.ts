import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { pathAt } from '../site/addresses.ts';
import { routeOf } from './routes.tsx';

/** Prefetches the page behind any link of ours as soon as the link is hovered, touched or focused. */
export function usePrefetch(): void {
  const client = useQueryClient();

  useEffect(() => {
    const listening = new AbortController();
    const prefetch = ({ target }: Event) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
      const path = link && link.origin === window.location.origin && pathAt(link.pathname);
      if (!path) return;
      const { queries, load } = routeOf(path);
      // A failure is not shown here: the code is loaded again when the view is opened.
      load?.().catch(() => undefined);
      // Each query's options are typed; TypeScript cannot follow their union.
      for (const query of queries) void client.prefetchQuery(query as never);
    };
    for (const type of ['pointerover', 'touchstart', 'focusin']) {
      document.addEventListener(type, prefetch, { passive: true, signal: listening.signal });
    }
    return () => listening.abort();
  }, [client]);
}
