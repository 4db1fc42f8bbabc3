import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A `fetch` for prerendering: reads the content store from the public folder, or over the network when
 * it stands at another origin.
 */
export function fetchFromStore(publicDir: string, contentUrl: string | undefined): typeof fetch {
  if (contentUrl) return fetch;
  return async (input) => {
    const path = String(input).split('content/').slice(1).join('content/');
    try {
      return new Response(await readFile(join(publicDir, 'content', path)));
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
export function documentReader(fetchFrom: typeof fetch, contentUrl = 'content/') {
  const base = contentUrl.endsWith('/') ? contentUrl : `${contentUrl}/`;
  return async (path: string): Promise<unknown> => {
    const response = await fetchFrom(base + path);
    if (response.ok) return response.json();
    throw new Error(
      `The content store answers ${response.status} for ${base}${path}. Import a story first (npm run import), or set VITE_CONTENT_URL.`,
    );
  };
}
