import type { QueryClient } from '@tanstack/react-query';
import { addressOf, storeAddress } from '../site/addresses.ts';
import { documentPath } from '../views/queries.ts';

/** Pictures and documents that a page has shown before the worker could see it. */
interface Shown {
  shown: string[];
}

/**
 * Lets the site be read again without a network, from the second it has been read. Not in someone else's page, nor where
 * the reader saves data; a worker that was there before is told of nothing then, and goes on.
 */
export async function startOffline(client: QueryClient): Promise<void> {
  if (!('serviceWorker' in navigator) || window.top !== window || savesData()) return;
  try {
    await navigator.serviceWorker.register(workerAddress());
  } catch {
    // Forbidden, as in a private window, or not fetched this time: reading goes on as it is.
    return;
  }
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ shown: [...documentsOf(client), ...shownBefore()] } satisfies Shown);
}

function savesData(): boolean {
  return 'connection' in navigator && isSaving(navigator.connection);
}

function isSaving(connection: unknown): boolean {
  return (connection as { saveData?: boolean } | undefined)?.saveData === true;
}

/** A prerendered page brings its documents along, so they are never fetched. */
function documentsOf(client: QueryClient): string[] {
  const paths = client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => documentPath(queryKey));
  return paths
    .filter((path) => path !== undefined)
    .map((path) => new URL(storeAddress(path), window.location.href).href);
}

function shownBefore(): string[] {
  return [
    window.location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ].filter((address) => address.startsWith('http'));
}

/** Under Trusted Types a worker's address must come from a policy; the header names this one. */
function workerAddress(): string {
  const rules = { createScriptURL: (address: string) => address };
  const policy = window.trustedTypes?.createPolicy('diaporama-worker', rules) ?? rules;
  return policy.createScriptURL(addressOf('/sw.js'));
}
