/** Every cache of ours begins so; other caches of the origin are not ours to touch. */
const cachePrefix = 'diaporama:';

/** What a reader has read and seen. The app's own files have a cache for each version. */
export const kept = {
  page: `${cachePrefix}pages`,
  document: `${cachePrefix}documents`,
  picture: `${cachePrefix}pictures`,
} as const;

/** How much of each is kept: a picture takes some 50 kB, so all of them 20 MB. */
const most: Record<keyof typeof kept, number> = { page: 60, document: 60, picture: 400 };

/** The app's files of one version. */
export function filesCache(version: string): string {
  return `${cachePrefix}files:${version}`;
}

/**
 * Keeps an answer, and gives back what came first when there are too many. A full disk keeps nothing new, which
 * the reader need not hear of: nothing is lost as long as there is a network.
 */
export async function keep(
  kind: keyof typeof kept,
  url: string,
  answer: Response,
  storage: CacheStorage = caches,
): Promise<void> {
  try {
    const cache = await storage.open(kept[kind]);
    await cache.put(url, answer);
    const addresses = await cache.keys();
    const surplus = addresses.slice(0, Math.max(0, addresses.length - most[kind]));
    await Promise.all(surplus.map((address) => cache.delete(address)));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Deletes the app's files but for this version's and the one's before, which a tab may still be open with. */
export async function forgetOldFiles(storage: CacheStorage = caches): Promise<void> {
  // In the order in which they were made.
  const names = (await storage.keys()).filter((name) => name.startsWith(filesCache('')));
  await Promise.all(names.slice(0, -2).map((name) => storage.delete(name)));
}

/** Deletes all that was ever kept. */
export async function forgetAll(storage: CacheStorage = caches): Promise<void> {
  const names = (await storage.keys()).filter((name) => name.startsWith(cachePrefix));
  await Promise.all(names.map((name) => storage.delete(name)));
}
