import { cacheAnswer, cacheNames } from './caches.ts';
import { isNamedByContent, type Kind, pictureOf, withoutQuery } from './kinds.ts';
import { forgetPage } from './withdrawn.ts';

/** How long the network has before a cached page or document is shown. */
const networkTimeoutMs = 4000;

/** Answers a request. Rejects, as `fetch` does, if there is neither a network nor a copy. */
export type Answer = (
  request: Request,
  more: { early?: Promise<Response | undefined>; shell: string },
) => Promise<Response>;

export const answers: Record<Kind, Answer> = {
  /** From the network, else the copy, else the app shell, which loads the documents or says that it is offline. */
  page: async (request, { early, shell }) => {
    const answer = await newest('page', request, early).catch((failure) => failure as unknown);
    if (answer instanceof Response) return answer;
    const app = await caches.match(shell);
    if (app) return app;
    throw answer;
  },

  /** Names contain a hash, so a copy is always current. */
  file: async (request) => (await caches.match(request.url)) ?? fetch(request),

  document: async (request) => {
    const copy = isNamedByContent(request.url) && (await caches.match(request.url));
    return copy || newest('document', request);
  },

  picture: async (request) => {
    const copy = await caches.match(request.url);
    if (copy) return copy;
    try {
      return await fetchAndCache('picture', request, fetch(withCors(request)));
    } catch (failure) {
      const other = await otherRendition(request.url);
      if (other) return other;
      throw failure;
    }
  },
};

async function newest(
  kind: 'page' | 'document',
  request: Request,
  early?: Promise<Response | undefined>,
): Promise<Response> {
  const address = withoutQuery(request.url);
  const fetched = fetchAndCache(kind, request, (async () => (await early) ?? fetch(request))());
  const copy = await caches.match(address, { cacheName: cacheNames[kind] } as CacheQueryOptions);
  if (!copy) return fetched;
  // A server error counts as no network.
  const orCopy = fetched.then(
    (answer) => (answer.status >= 500 ? copy : answer),
    () => copy,
  );
  const waited = new Promise<Response>((resolve) => setTimeout(resolve, networkTimeoutMs, copy));
  return Promise.race([orCopy, waited]);
}

/** Fetches and caches, except redirects, errors and opaque answers. */
async function fetchAndCache(
  kind: keyof typeof cacheNames,
  request: Request,
  fetching: Promise<Response>,
): Promise<Response> {
  const answer = await fetching;
  const isCacheable = answer.status === 200 && !answer.redirected && answer.type !== 'opaque';
  if (isGone(answer)) await forget(kind, withoutQuery(request.url));
  // Not awaited, so that the reader does not wait for the disk.
  if (isCacheable) void cacheAnswer(kind, withoutQuery(request.url), answer.clone());
  return answer;
}

function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

/** What the server no longer has must not be read from this device either. */
async function forget(kind: keyof typeof cacheNames, url: string): Promise<void> {
  if (kind === 'page') return forgetPage(url);
  const cache = await caches.open(cacheNames[kind]);
  await cache.delete(url);
}

/** With CORS for other origins: Chrome counts an opaque answer as 7 MB of storage. */
function withCors(request: Request): Request {
  const isOurs = new URL(request.url).origin === location.origin;
  return isOurs ? request : new Request(request.url, { mode: 'cors', credentials: 'omit' });
}

async function otherRendition(url: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheNames.picture);
  const addresses = await cache.keys();
  const other = addresses.findLast((each) => pictureOf(each.url) === pictureOf(url));
  return other && cache.match(other);
}
