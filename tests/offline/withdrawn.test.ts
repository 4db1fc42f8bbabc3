import { expect, test } from 'vitest';
import { cacheNames } from '../../src/offline/caches.ts';
import { forgetPage, forgetWithdrawn } from '../../src/offline/withdrawn.ts';

const site = 'https://news.example/';
const list = `${site}content/withdrawn.json`;
const nowMs = Date.parse('2026-12-01T12:00:00Z');
const longAgo = '2026-11-01T12:00:00Z';

/** A browser's caches in memory, as far as they are used. */
function device() {
  const all = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, Response>();
    all.set(name, cache);
    return {
      put: async (url: string, answer: Response) => void cache.set(url, answer),
      match: async (url: string) => cache.get(url)?.clone(),
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      delete: async (url: string) => cache.delete(url),
    };
  };
  const asked: string[] = [];
  const keep = async (kind: keyof typeof cacheNames, path: string, text = '') =>
    (await open(cacheNames[kind])).put(site + path, new Response(text));
  const kept = () =>
    Object.values(cacheNames).flatMap((name) =>
      [...(all.get(name)?.keys() ?? [])].map((url) => url.slice(site.length)),
    );
  const storage = { open } as unknown as CacheStorage;
  const check = (answer: unknown, atMs = nowMs) =>
    forgetWithdrawn(list, {
      storage,
      nowMs: atMs,
      ask: async (address) => {
        asked.push(String(address));
        if (answer === undefined) throw new TypeError('Failed to fetch');
        return answer instanceof Response ? answer : new Response(JSON.stringify(answer));
      },
    });
  return { storage, keep, kept, check, asked };
}

async function warmed() {
  const reader = device();
  await reader.keep('page', '', '"id":"walk"');
  await reader.keep('page', 'galleries/walk/tower');
  await reader.keep('page', 'galleries/walk-2/tower', 'sidewalk walk-2');
  await reader.keep('document', 'content/galleries/walk.json');
  await reader.keep('document', 'content/articles/harbour.json', '{"slug":"harbour"}');
  await reader.keep('picture', 'content/photos/walk/tower-0123-400.avif');
  await reader.keep('picture', 'content/photos/walk-2/walk-0123-400.avif');
  return reader;
}

const others = [
  'galleries/walk-2/tower',
  'content/articles/harbour.json',
  'content/photos/walk-2/walk-0123-400.avif',
];
const withdrawn = [{ kind: 'slide', gallery: 'walk', slide: 'tower', at: longAgo }];

test('what names a withdrawn gallery is deleted, its pictures too, and nothing else', async () => {
  const { check, kept } = await warmed();
  await check({ withdrawn });
  expect(kept()).toEqual(others);
});

test('the list is asked for every ten minutes at most, and what it said before is not done again', async () => {
  const { check, keep, kept, asked } = await warmed();
  await check({ withdrawn });
  await keep('page', 'galleries/walk/bridge');
  await check({ withdrawn }, nowMs + 9 * 60_000);
  expect(asked).toEqual([list]);
  await check({ withdrawn }, nowMs + 11 * 60_000);
  expect(asked).toHaveLength(2);
  expect(kept()).toContain('galleries/walk/bridge');
});

test('for an hour, what a cache on the way brings back is deleted again', async () => {
  const { check, keep, kept } = await warmed();
  const entry = { ...withdrawn[0], at: '2026-12-01T11:50:00Z' };
  await check({ withdrawn: [entry] });
  await keep('page', 'galleries/walk/tower');
  await check({ withdrawn: [entry] }, nowMs + 11 * 60_000);
  expect(kept()).not.toContain('galleries/walk/tower');
});

test.each([
  ['no network', undefined],
  ['a failing server', new Response('', { status: 503 })],
])('with %s it is tried again with the next page', async (_, answer) => {
  const { check, kept } = await warmed();
  await check(answer);
  expect(kept()).toContain('galleries/walk/tower');
  await check({ withdrawn });
  expect(kept()).toEqual(others);
});

test.each([
  ['no list', new Response('', { status: 404 })],
  ['text', new Response('<!doctype html>')],
  ['something else', { withdrawn: [null, 7, { gallery: 7 }, {}] }],
  ['nothing', null],
])('%s instead of a list deletes nothing', async (_, answer) => {
  const { check, kept } = await warmed();
  await check(answer);
  expect(kept()).toHaveLength(7);
});

test('a page that is gone takes what is stored of its gallery along, if it was stored itself', async () => {
  const { storage, kept } = await warmed();
  await forgetPage(`${site}galleries/walk/mistyped`, storage);
  expect(kept()).toHaveLength(7);
  await forgetPage(`${site}galleries/walk/tower`, storage);
  expect(kept()).toEqual(others);
});
