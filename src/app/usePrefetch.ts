import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useHref } from 'react-router';
import { needsOf } from './routes.tsx';

/** Fetches the documents of the page behind any of our links as soon as it is pointed at, touched or focused. */
export function usePrefetch(): void {
  const client = useQueryClient();
  const base = useHref('/');

  useEffect(() => {
    const listening = new AbortController();
    const prefetch = ({ target }: Event) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
      const path = link && pathWithin(base, link);
      if (!path) return;
      const { queries, load } = needsOf(path);
      // A view's code that cannot be fetched now is fetched again, and failed for all to see, when the view is opened.
      load?.().catch(() => undefined);
      // The options of each document are right in themselves; only their union is more than the types can follow.
      for (const query of queries) void client.prefetchQuery(query as never);
    };
    for (const sign of ['pointerover', 'touchstart', 'focusin']) {
      document.addEventListener(sign, prefetch, { passive: true, signal: listening.signal });
    }
    return () => listening.abort();
  }, [client, base]);
}

/** A link's path as the routes know it; nothing for links that lead out of the app. */
function pathWithin(base: string, { origin, pathname }: HTMLAnchorElement): string | undefined {
  if (origin !== window.location.origin || !pathname.startsWith(base)) return undefined;
  return `/${pathname.slice(base.length).replace(/^\//, '')}`;
}
