import { storeFolders } from '../content/storePaths.ts';
import { folders } from '../content/urls.ts';
import { cacheNames, cachePrefix } from './caches.ts';

/** Holds the list of what was withdrawn as it was last read, and when. */
const withdrawnCache = `${cachePrefix}withdrawn`;

const checkedAt = 'checked-at';
const checkEveryMs = 10 * 60 * 1000;

/** For so long, caches on the way may still answer with what was withdrawn, and bring it back to this device. */
const recentMs = 60 * 60 * 1000;

/** An entry of the list, as far as it is needed. Checked by hand, since the worker carries no schemas. */
interface Entry {
  name: string;
  atMs: number;
  /** The whole entry. */
  text: string;
}

/**
 * Deletes what is stored of what was withdrawn, by the list of the store, which is asked for now and then.
 * @param address of that list.
 */
export async function forgetWithdrawn(
  address: string,
  { storage = caches, nowMs = Date.now(), ask = fetch } = {},
): Promise<void> {
  const cache = await storage.open(withdrawnCache);
  const last = await cache.match(address);
  const lastMs = Number(last?.headers.get(checkedAt) ?? 0);
  if (nowMs - lastMs < checkEveryMs) return;
  const answer = await ask(address, { cache: 'no-cache', credentials: 'omit' }).catch(
    () => undefined,
  );
  // Without a list nothing was withdrawn.
  if (!answer || !(answer.ok || answer.status === 404)) return;
  const text = answer.ok ? await answer.text() : '';
  const known = new Set(entriesIn((await last?.text()) ?? '').map((entry) => entry.text));
  const fresh = entriesIn(text).filter(
    (entry) => !known.has(entry.text) || nowMs - entry.atMs < recentMs,
  );
  await forgetNamed(new Set(fresh.map(({ name }) => name)), storage);
  await cache.put(address, new Response(text, { headers: { [checkedAt]: `${nowMs}` } }));
}

/** Deletes what is stored of the story or gallery of a page that is gone, if the page was stored. */
export async function forgetPage(url: string, storage: CacheStorage = caches): Promise<void> {
  const cache = await storage.open(cacheNames.page);
  if (!(await cache.delete(url))) return;
  const [, name] =
    new RegExp(`/(?:${folders.galleries}|${folders.stories})/([^/]+)`).exec(url) ?? [];
  if (name) await forgetNamed(new Set([name]), storage);
}

/**
 * Deletes all pictures of stories and galleries, and every page and document that names one of them: it may show its
 * pictures. What is still published is stored again when it is next read.
 */
async function forgetNamed(names: ReadonlySet<string>, storage: CacheStorage): Promise<void> {
  if (names.size === 0) return;
  const pictures = await storage.open(cacheNames.picture);
  const folder = new RegExp(`/${storeFolders.pictures}/([^/]+)/`);
  for (const { url } of await pictures.keys()) {
    if (names.has(folder.exec(url)?.[1] ?? '')) await pictures.delete(url);
  }
  for (const kind of ['page', 'document'] as const) {
    const cache = await storage.open(cacheNames[kind]);
    for (const { url } of await cache.keys()) {
      const answer = await cache.match(url);
      const text = `${url} ${(await answer?.text()) ?? ''}`;
      if (wordsOf(text).some((word) => names.has(word))) await cache.delete(url);
    }
  }
}

/** The words of a text that can be names. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9-]+/g) ?? [];
}

function entriesIn(text: string): Entry[] {
  const { withdrawn } = parsed(text);
  if (!Array.isArray(withdrawn)) return [];
  return withdrawn.flatMap((entry: unknown) => {
    const { gallery, story, at } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    const name = gallery ?? story;
    return typeof name === 'string'
      ? [{ name, atMs: Date.parse(String(at)), text: JSON.stringify(entry) }]
      : [];
  });
}

function parsed(text: string): { withdrawn?: unknown } {
  try {
    return (JSON.parse(text) as { withdrawn?: unknown } | null) ?? {};
  } catch {
    return {};
  }
}
