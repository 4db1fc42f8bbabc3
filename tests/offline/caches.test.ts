import { expect, test } from 'vitest';
import {
  cacheAnswer,
  cacheNames,
  deleteAll,
  deleteOldFiles,
  filesCache,
} from '../../src/offline/caches.ts';

/** A browser's caches in memory, as far as they are used. */
function cachesThat({ put }: { put?: () => Promise<void> } = {}) {
  const all = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, Response>();
    all.set(name, cache);
    return {
      put: put ?? (async (url: string, answer: Response) => void cache.set(url, answer)),
      keys: async () => [...cache.keys()],
      delete: async (url: string) => cache.delete(url),
    };
  };
  const storage = {
    open,
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  };
  return { all, storage: storage as unknown as CacheStorage };
}

test.each([
  ['page', 60],
  ['document', 60],
  ['picture', 400],
] as const)('of each %s there are at most %i, and the oldest goes first', async (kind, most) => {
  const { all, storage } = cachesThat();
  for (let count = 0; count < most + 3; count++)
    await cacheAnswer(kind, `https://news.example/${count}`, new Response(), storage);
  const addresses = [...(all.get(cacheNames[kind])?.keys() ?? [])];
  expect(addresses).toHaveLength(most);
  expect(addresses[0]).toBe('https://news.example/3');
});

test('on a full disk nothing is cached, without an error', async () => {
  const full = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const { storage } = cachesThat({ put: full });
  await expect(
    cacheAnswer('page', 'https://news.example/', new Response(), storage),
  ).resolves.toBeUndefined();
});

test('a bug of ours is not mistaken for a full disk', async () => {
  const faulty = async () => {
    throw new TypeError('not a response');
  };
  const { storage } = cachesThat({ put: faulty });
  await expect(
    cacheAnswer('page', 'https://news.example/', new Response(), storage),
  ).rejects.toThrow('not a response');
});

test('the two newest versions of the app’s files are kept', async () => {
  const { all, storage } = cachesThat();
  for (const name of [
    'another application',
    filesCache('1'),
    cacheNames.page,
    filesCache('2'),
    filesCache('3'),
  ])
    await storage.open(name);
  await deleteOldFiles(storage);
  expect([...all.keys()]).toEqual([
    'another application',
    cacheNames.page,
    filesCache('2'),
    filesCache('3'),
  ]);
});

test('removal deletes all our caches and no others', async () => {
  const { all, storage } = cachesThat();
  for (const name of ['another application', filesCache('1'), ...Object.values(cacheNames)])
    await storage.open(name);
  await deleteAll(storage);
  expect([...all.keys()]).toEqual(['another application']);
});
