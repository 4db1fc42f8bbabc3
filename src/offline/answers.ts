import { keep, kept } from './caches.ts';
import { type Kind, pictureOf, withoutQuery } from './kinds.ts';

/** How long a kept page or document waits for the network before it is shown, in milliseconds. */
const patience = 4000;

/** Answers a request of a kind that is kept. Rejects, as `fetch` does, where there is neither a network nor a copy. */
export type Answer = (
  request: Request,
  more: { early?: Promise<Response | undefined>; shell: string },
) => Promise<Response>;

export const answers: Record<Kind, Answer> = {
  /** The newest, else the copy, else the app without a page: it finds its documents, or says that it is offline. */
  page: async (request, { early, shell }) => {
    const answer = await newest('page', request, early).catch((failure) => failure as unknown);
    if (answer instanceof Response) return answer;
    const app = await caches.match(shell);
    if (app) return app;
    throw answer;
  },

  /** Their names change with their content. */
  file: async (request) => (await caches.match(request.url)) ?? fetch(request),

  document: (request) => newest('document', request),

  picture: async (request) => {
    const copy = await caches.match(request.url);
    if (copy) return copy;
    try {
      return await fetchAndKeep('picture', request, fetch(openly(request)));
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
  const fetched = fetchAndKeep(kind, request, (async () => (await early) ?? fetch(request))());
  const copy = await caches.match(address, { cacheName: kept[kind] } as CacheQueryOptions);
  if (!copy) return fetched;
  // A server that is broken is as good as none.
  const orCopy = fetched.then(
    (answer) => (answer.status >= 500 ? copy : answer),
    () => copy,
  );
  const waited = new Promise<Response>((resolve) => setTimeout(resolve, patience, copy));
  return Promise.race([orCopy, waited]);
}

/** Only what is whole and what it should be: no redirects, errors, or pages in place of documents. */
async function fetchAndKeep(
  kind: keyof typeof kept,
  request: Request,
  fetching: Promise<Response>,
): Promise<Response> {
  const answer = await fetching;
  const isWhole = answer.status === 200 && !answer.redirected && answer.type !== 'opaque';
  // Not awaited: the reader does not wait for the disk.
  if (isWhole) void keep(kind, withoutQuery(request.url), answer.clone());
  return answer;
}

/** A picture of another origin, asked for so that we may know whether it has come: a blind copy counts 7 MB. */
function openly(request: Request): Request {
  const isOurs = new URL(request.url).origin === location.origin;
  return isOurs ? request : new Request(request.url, { mode: 'cors', credentials: 'omit' });
}

async function otherRendition(url: string): Promise<Response | undefined> {
  const cache = await caches.open(kept.picture);
  const addresses = await cache.keys();
  const other = addresses.findLast((each) => pictureOf(each.url) === pictureOf(url));
  return other && cache.match(other);
}
