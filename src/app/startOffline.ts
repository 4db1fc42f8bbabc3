import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { documents } from '../content/storePaths.ts';
import type { ListKind } from '../content/urls.ts';
import { addressOf, storeAddress } from '../site/addresses.ts';

/** The addresses of what a page loaded before the worker was active. */
interface Shown {
  shown: string[];
}

/**
 * Starts the service worker, so that what has been read can be read again offline. Not in another site's frame, nor with
 * data saving on; an existing worker keeps running.
 */
export async function startOffline(client: QueryClient): Promise<void> {
  if (!('serviceWorker' in navigator) || window.top !== window || savesData()) return;
  try {
    await navigator.serviceWorker.register(workerAddress());
  } catch {
    // Forbidden, as in a private window, or not loaded this time.
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

/** A prerendered page contains its documents, so the worker does not see them fetched. */
function documentsOf(client: QueryClient): string[] {
  const paths = client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => documentPath(queryKey));
  return paths
    .filter((path) => path !== undefined)
    .map((path) => new URL(storeAddress(path), window.location.href).href);
}

/** The path of the document that a query reads; undefined if it reads only a part of one. */
function documentPath([kind, name, part, page, rest]: QueryKey): string | undefined {
  switch (kind) {
    case 'markets':
      return documents.markets;
    case 'stories':
      return name ? documents.story(`${name}`) : documents.list;
    case 'months':
      return name ? documents.month(`${name}`) : documents.list;
    case 'lists':
      return rest === undefined ? listPath(`${name}` as ListKind, `${part}`, page) : undefined;
    case 'galleries':
      return part ? undefined : documents.gallery(`${name}`);
  }
  return undefined;
}

function listPath(kind: ListKind, slug: string, page: unknown): string {
  return page === undefined
    ? documents.namedList(kind, slug)
    : documents.listPage(kind, slug, Number(page));
}

function shownBefore(): string[] {
  return [
    window.location.href,
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ].filter((address) => address.startsWith('http'));
}

/** Under Trusted Types a worker's address must come from a policy; the site's header allows this one. */
function workerAddress(): string {
  const rules = { createScriptURL: (address: string) => address };
  const policy = window.trustedTypes?.createPolicy('diaporama-worker', rules) ?? rules;
  return policy.createScriptURL(addressOf('/sw.js'));
}
