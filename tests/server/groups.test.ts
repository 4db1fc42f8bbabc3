import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { When } from '../../src/content/due.ts';
import type { GroupName } from '../../src/server/answeringSite.ts';
import { siteOf } from '../support/servedSite.ts';
import { storeOf } from '../support/waitingStore.ts';

const url = 'https://news.example/';
const noon = Date.parse('2026-12-01T12:00:00Z');
const hourMs = 3_600_000;

type Site = ReturnType<typeof siteOf>;

async function groupsOf(site: Site): Promise<GroupName[]> {
  const groups: GroupName[] = [];
  for await (const group of site.groups()) groups.push(group);
  return groups;
}

const nameOf = (group: GroupName) => ('name' in group ? `${group.kind} ${group.name}` : group.kind);

const many = Array.from({ length: 50 }, (_, index) => ({
  name: `g${index}`,
  published: `2026-10-${String(1 + (index % 28)).padStart(2, '0')}`,
  topics: ['Gold'],
  slides: [{ name: 'one', creator: 'A. Keeper' }],
}));
const documents = storeOf(
  [
    {
      name: 'strike',
      section: 'Work',
      galleries: [{ name: 'march', slides: [{ name: 'one' }, { name: 'two' }] }],
    },
  ],
  many,
);
const settings = { url, sections: ['Work', 'Culture'] };

describe('the groups of a site', () => {
  test('are in the order of publishing: month by month, lists by name, and the front last', async () => {
    const names = (await groupsOf(siteOf({ documents, settings }))).map(nameOf);
    expect(names.slice(0, 3)).toEqual(['gallery march', 'story strike', 'month 2026-11']);
    expect(names.slice(-6)).toEqual([
      'month 2026-10',
      'sections work',
      'sections culture',
      'topics gold',
      'photographers a-keeper',
      'front',
    ]);
    expect(names).toHaveLength(3 + 50 + 6);
  });

  test('begin with the theme', async () => {
    const site = siteOf({ documents, settings, theme: ':root { --paper: #fff }' });
    const [first] = await groupsOf(site);
    expect(first).toEqual({ kind: 'theme' });
    expect(await site.addressesOf({ kind: 'theme' })).toEqual([
      expect.stringMatching(/^\/assets\/theme-.*\.css$/),
    ]);
  });

  test('are named without reading a story or a gallery', async () => {
    const read: string[] = [];
    const watched = new Proxy(documents, {
      get: (target, path: string) => {
        read.push(path);
        return target[path];
      },
    });
    await groupsOf(siteOf({ documents: watched, settings }));
    expect(read.filter((path) => !path.startsWith('index'))).toEqual([]);
  });

  test('have all addresses once, and something is at each', async () => {
    const site = siteOf({ documents, settings });
    const all: string[] = [];
    for (const group of await groupsOf(site)) all.push(...(await site.addressesOf(group)));
    expect(new Set(all).size).toBe(all.length);
    for (const path of [
      '/',
      '/archive',
      '/archive/2026',
      '/archive/2026/10',
      '/archive/2026/10/rss.xml',
      '/sections/culture',
      '/sections/work/rss.xml',
      '/topics/gold',
      '/topics/gold/1',
      '/topics/gold/2',
      '/photographers/a-keeper/1',
      '/sitemap.xml',
      '/sitemap-pages.xml',
      '/sitemap-2026-10.xml',
      '/rss.xml',
    ])
      expect(all).toContain(path);
    for (const path of all) expect((await site.textAt(path)).length).toBeGreaterThan(0);
  });

  test('have no addresses where their documents cannot be shown', async () => {
    const site = siteOf({ documents: { ...documents, 'galleries/march.json': 7 }, settings });
    const march: GroupName = { kind: 'gallery', name: 'march' };
    await expect(site.addressesOf(march)).rejects.toThrow('galleries/march.json');
    await expect(site.addressesOf({ kind: 'month', name: '2026-09' })).rejects.toThrow();
    await expect(site.addressesOf({ kind: 'sections', name: 'sport' })).rejects.toThrow();
  });
});

describe('what an address was made of', () => {
  const readFor = async (path: string, site = siteOf({ documents, settings })) => {
    const { result, read } = await site.recording(({ textAt }) => textAt(path));
    expect(result).toBe(await site.textAt(path));
    return Object.fromEntries(read);
  };

  test('is told by document, with the version of each', async () => {
    const read = await readFor('/articles/strike');
    expect(Object.keys(read)).toEqual(['articles/strike.json']);
    expect(read['articles/strike.json']).toMatch(/^".+"$/);
    expect(Object.keys(await readFor('/galleries/march/one'))).toEqual(['galleries/march.json']);
    expect(Object.keys(await readFor('/archive/2026/10'))).toEqual(['index/2026-10.json']);
  });

  test('names what was looked for and is missing', async () => {
    const withMarkets = siteOf({
      documents,
      settings: { ...settings, markets: { title: 'Markets' } },
    });
    expect(await readFor('/articles/strike', withMarkets)).toMatchObject({ 'markets.json': '' });
    // Once there is a third page, the second leads there.
    expect(await readFor('/topics/gold/2')).toMatchObject({ 'index/topics/gold/3.json': '' });
  });

  test('is told of documents in memory too', async () => {
    const site = siteOf({ documents, settings });
    const before = await readFor('/articles/strike', site);
    expect(await readFor('/articles/strike', site)).toEqual(before);
  });

  test('is for an old page of a list only that and its next', async () => {
    const read = Object.keys(await readFor('/topics/gold/1'));
    expect(read).toEqual(['index/topics/gold/1.json', 'index/topics/gold/2.json']);
  });
});

const day = fc.constantFrom('2026-08-30', '2026-10-02', '2026-11-30');
const when = fc.constantFrom<When>(
  {},
  {},
  { draft: true },
  { from: '2026-12-01T12:30:00Z' },
  { from: '2026-12-01T13:30:00Z' },
);
const slidesOf = (all: readonly When[]) =>
  all.map((each, index) => ({ name: `s${index}`, creator: `Maker ${index % 2}`, ...each }));
const gallery = fc
  .tuple(when, day, fc.array(when, { minLength: 1, maxLength: 3 }))
  .map(([of, published, slides]) => ({
    ...of,
    published,
    topics: ['Gold'],
    slides: slidesOf(slides),
  }));
const story = fc.tuple(when, day, fc.array(gallery, { maxLength: 2 }));

test('a group that the same waits for has the same pages, although other things have become due', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, { maxLength: 3 }),
      fc.array(gallery, { maxLength: 2 }),
      async (stories, alone) => {
        let count = 0;
        const named = <T extends object>(one: T) => ({ ...one, name: `g${count++}` });
        const store = storeOf(
          stories.map(([of, published, galleries], index) => ({
            ...of,
            published,
            name: `t${index}`,
            section: 'Work',
            topics: ['Gold'],
            galleries: galleries.map(named),
          })),
          alone.map(named),
        );
        const at = (now: number) => siteOf({ documents: store, settings, now: () => now });
        const [before, after] = [at(noon), at(noon + hourMs)];
        const [waitsBefore, waitsAfter] = [await before.waitingOf(), await after.waitingOf()];
        for (const group of await groupsOf(before)) {
          if (waitsBefore(group) !== waitsAfter(group)) continue;
          const paths = await before.addressesOf(group);
          expect([group, await after.addressesOf(group)]).toEqual([group, paths]);
          for (const path of paths)
            expect(await after.textAt(path)).toBe(await before.textAt(path));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('what waits concerns nothing but what mentions it', async () => {
  const store = storeOf(
    [
      {
        name: 'strike',
        galleries: [{ name: 'march', slides: [{ name: 'one' }, { name: 'two', draft: true }] }],
      },
    ],
    many,
  );
  const site = siteOf({ documents: store, settings, now: () => noon });
  const waits = await site.waitingOf();
  const concerned: string[] = [];
  for (const group of await groupsOf(site)) {
    if (waits(group)) concerned.push(nameOf(group));
  }
  expect(concerned).toEqual(['gallery march', 'story strike', 'month 2026-11', 'front']);
});

test('a month’s feed names the month before, so it changes once that has anything', async () => {
  const slides = [{ name: 'one' }];
  const store = storeOf(
    [],
    [
      { name: 'first', published: '2026-06-01', slides },
      { name: 'second', published: '2026-08-01', slides, from: '2026-12-01T12:30:00Z' },
      { name: 'third', published: '2026-11-01', slides },
    ],
  );
  const third: GroupName = { kind: 'month', name: '2026-11' };
  const at = async (now: number) => {
    const site = siteOf({ documents: store, settings, now: () => now });
    const feed = await site.textAt('/archive/2026/11/rss.xml');
    const [, before] = /rel="prev-archive"[^>]* href="([^"]*)"/.exec(feed) ?? [];
    return { before, waiting: (await site.waitingOf())(third) };
  };
  expect(await at(noon)).toEqual({
    before: `${url}archive/2026/06/rss.xml`,
    waiting: 'gallery second',
  });
  expect(await at(noon + hourMs)).toEqual({
    before: `${url}archive/2026/08/rss.xml`,
    waiting: '',
  });
});
