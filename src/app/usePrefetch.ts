import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Prefetches pages behind links, once the page stands. Without its code, pages are fetched when they are opened. */
export function usePrefetch(): void {
  const client = useQueryClient();
  useEffect(() => {
    const listening = new AbortController();
    import('./startLater.ts').then(
      ({ prefetchLinks }) => prefetchLinks(client, listening.signal),
      () => undefined,
    );
    return () => listening.abort();
  }, [client]);
}
