/** The prefix of our caches; other caches of the origin are not touched. */
export const cachePrefix = 'diaporama:';

/** The caches of what has been read. The app's files have a cache for each version. */
export const cacheNames = {
  page: `${cachePrefix}pages`,
  document: `${cachePrefix}documents`,
  picture: `${cachePrefix}pictures`,
} as const;

/** How many entries each cache keeps. A picture takes about 50 kB, so all of them take 20 MB. */
const maxEntries: Record<keyof typeof cacheNames, number> = {
  page: 60,
  document: 60,
  picture: 400,
};

/** The cache with the app's files of one version. */
export function filesCache(version: string): string {
  return `${cachePrefix}files:${version}`;
}

/**
 * Caches an answer, and removes the oldest entries when there are too many. If the disk is full, nothing is cached; the
 * reader is not told, since the site still works online.
 */
export async function cacheAnswer(
  kind: keyof typeof cacheNames,
  url: string,
  answer: Response,
  storage: CacheStorage = caches,
): Promise<void> {
  try {
    const cache = await storage.open(cacheNames[kind]);
    await cache.put(url, answer);
    const addresses = await cache.keys();
    const surplus = addresses.slice(0, Math.max(0, addresses.length - maxEntries[kind]));
    await Promise.all(surplus.map((address) => cache.delete(address)));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Deletes the app's files, except those of this version and the one before, which an open tab may still use. */
export async function deleteOldFiles(storage: CacheStorage = caches): Promise<void> {
  // In the order of creation.
  const names = (await storage.keys()).filter((name) => name.startsWith(filesCache('')));
  await Promise.all(names.slice(0, -2).map((name) => storage.delete(name)));
}

/** Deletes all our caches. */
export async function deleteAll(storage: CacheStorage = caches): Promise<void> {
  const names = (await storage.keys()).filter((name) => name.startsWith(cachePrefix));
  await Promise.all(names.map((name) => storage.delete(name)));
}
