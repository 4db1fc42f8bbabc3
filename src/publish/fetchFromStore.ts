import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from '../content/urls.ts';

/** Where the content store is: an address elsewhere (VITE_CONTENT_URL), or a folder of the site. */
export interface StoreLocation {
  /** The path that the site is served from, with a slash at its end. */
  base: string;
  publicDir: string;
  contentUrl: string | undefined;
}

/**
 * A `fetch` for prerendering: reads the content store from the public folder, or over the network when it has another
 * address.
 */
export function fetchFromStore({ base, publicDir, contentUrl }: StoreLocation): typeof fetch {
  if (contentUrl) return fetch;
  const root = `${base}${folders.store}/`;
  return async (input) => {
    const address = String(input);
    if (!address.startsWith(root)) throw new Error(`${address} is not in the content store.`);
    try {
      return new Response(
        await readFile(join(publicDir, folders.store, address.slice(root.length))),
      );
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return new Response(null, { status: 404 });
    }
  };
}

/**
 * Reads documents of the content store by their path there.
 * @throws naming the document and what to do, when the store does not have it or does not answer.
 */
export function documentReader(store: StoreLocation) {
  const fetchFrom = fetchFromStore(store);
  const root = store.contentUrl?.replace(/\/?$/, '/') ?? `${store.base}${folders.store}/`;
  return async (path: string): Promise<unknown> => {
    const response = await fetchFrom(root + path);
    if (response.ok) return response.json();
    throw new Error(
      `The content store answers ${response.status} for ${root}${path}. Import a story first (npm run import), or set VITE_CONTENT_URL.`,
    );
  };
}
