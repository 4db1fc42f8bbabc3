import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { When } from '../../src/content/due.ts';
import { siteOf } from '../support/servedSite.ts';
import { type GallerySketch, type StorySketch, storeOf } from '../support/waitingStore.ts';

const url = 'https://news.example/';
const noon = Date.parse('2026-12-01T12:00:00Z');
const later: When = { from: '2026-12-01T13:00:00Z' };

type Site = ReturnType<typeof siteOf>;

/** Everything that a site answers at the addresses that it would have if all of its store were due, and at its own. */
async function everythingOf(site: Site, store: Record<string, unknown>): Promise<string> {
  const paths = Object.keys(store).map((path) => `/content/${path}`);
  const unrestrained = siteOf({ documents: store, settings: { url }, shows: 'everything' });
  for (const each of [site, unrestrained])
    for await (const group of each.addresses()) paths.push(...group.paths);
  for (const path of await site.madeDocuments()) paths.push(`/content/${path}`);
  paths.push(`/oembed?url=${encodeURIComponent(url)}`);
  const bodies: string[] = [];
  for (const path of new Set(paths)) {
    const response = await site.get(path);
    // The path itself was asked for; only what is found may say more of it.
    if (response.status !== 404) bodies.push(path, await response.text());
  }
  return bodies.join('\n');
}

const spelt = (path: string) => path.replace(/^\/|(?<=\/)\/+/g, '').toLowerCase();

const statusOf = async (site: Site, path: string) => (await site.get(path)).status;

describe('what is not due', () => {
  const slides = ['sa', 'sb', 'sc'].map((name) => ({ name: `${name}1` }));
  const store = (when: { story?: When; gallery?: When; slide?: When }) =>
    storeOf([
      {
        name: 'strike',
        topics: ['Gold'],
        ...when.story,
        galleries: [
          {
            name: 'march',
            ...when.gallery,
            slides: slides.map((slide, index) =>
              index === 0 ? { ...slide, ...when.slide } : slide,
            ),
          },
        ],
      },
    ]);
  const at = (documents: Record<string, unknown>, now = noon) =>
    siteOf({ documents, settings: { url }, now: () => now });

  it.each([
    ['a draft', { draft: true }],
    ['a time that is still to come', later],
  ] as const)('is missing, story, gallery and pictures: %s', async (_, when) => {
    const site = at(store({ story: when }));
    for (const path of [
      '/articles/strike',
      '/galleries/march',
      '/galleries/march/sa1',
      '/galleries/march/all',
      '/galleries/march/2',
      '/embed/march',
      '/oembed/march.json',
      '/content/articles/strike.json',
      '/content/galleries/march.json',
      '/content/photos/march/sa1-400.jpg',
      '/content/photos/strike/strike-400.jpg',
      '/archive/2026',
      '/archive/2026/11',
      '/archive/2026/11/rss.xml',
      '/topics/gold',
      '/topics/gold/rss.xml',
      '/sitemap-2026-11.xml',
      '/content/index/2026-11.json',
      '/content/index/topics/gold.json',
    ])
      expect([path, await statusOf(site, path)]).toEqual([path, 404]);
  });

  it('appears at its time, without anything else happening', async () => {
    let now = noon;
    const site = siteOf({ documents: store({ story: later }), settings: { url }, now: () => now });
    expect(await statusOf(site, '/articles/strike')).toBe(404);
    now = Date.parse(later.from ?? '') - 1;
    expect(await statusOf(site, '/articles/strike')).toBe(404);
    now += 1;
    expect(await statusOf(site, '/articles/strike')).toBe(200);
    expect(await statusOf(site, '/galleries/march')).toBe(200);
    expect(await (await site.get('/')).text()).toContain('Story strike');
    expect(await (await site.get('/rss.xml')).text()).toContain('Story strike');
  });

  it('is counted nowhere, and the cover is the first picture that is due', async () => {
    const site = at(store({ slide: later }));
    const json = async (path: string) => (await site.get(`/content/${path}`)).json();
    expect(await json('galleries/march.json')).toMatchObject({
      slides: [{ id: 'sb1' }, { id: 'sc1' }],
    });
    const list = await json('index.json');
    expect(list).toMatchObject({ stories: [{ pictures: 3 }], galleries: [{ count: 2 }] });
    const teaser = (await json('articles/strike.json')).blocks[2];
    expect(teaser).toMatchObject({ kind: 'gallery', count: 2, cover: { alt: 'Alt sb1' } });
    expect(await (await site.get('/galleries/march/sb1')).text()).toContain('1 of 2');
    expect(await (await site.get('/galleries/march/1')).headers.get('location')).toMatch('/sb1');
  });

  it('takes its gallery along if it is the only picture', async () => {
    const gallery = { name: 'march', slides: [{ name: 'sa1', ...later }] };
    const site = at(storeOf([{ name: 'strike', galleries: [gallery] }]));
    expect(await statusOf(site, '/galleries/march')).toBe(404);
    expect(await (await site.get('/articles/strike')).text()).not.toContain('march');
  });

  it('is kept by no cache beyond its time', async () => {
    const cacheOf = async (now: string, path: string) =>
      (await at(store({ slide: later }), Date.parse(now)).get(path)).headers.get('cache-control');
    const usual = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';
    expect(await cacheOf('2026-12-01T12:50:00Z', '/galleries/march')).toBe(usual);
    expect(await cacheOf('2026-12-01T12:58:00Z', '/galleries/march')).toBe(
      'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
    );
    expect(await cacheOf('2026-12-01T12:59:50Z', '/content/index.json')).toMatch('max-age=10,');
    expect(await cacheOf('2026-12-01T12:59:50Z', '/oembed/march.json')).toMatch('max-age=10,');
    expect(await cacheOf('2026-12-01T12:59:50Z', '/galleries/march/sa1')).toMatch('max-age=10,');
    expect(await cacheOf('2026-12-01T12:59:50Z', '/content/photos/march/sb1-400.jpg')).toMatch(
      'immutable',
    );
    expect(await cacheOf('2026-12-01T13:00:00Z', '/galleries/march')).toBe(usual);
  });

  it('has another version than what is due, so that no browser keeps the old one', async () => {
    const etagOf = async (now: number) =>
      (await at(store({ slide: later }), now).get('/content/galleries/march.json')).headers.get(
        'etag',
      );
    expect(await etagOf(noon)).not.toBe(await etagOf(noon + 3_600_000));
  });

  it('still waits, and takes nothing else along, while the list of what waits is broken', async () => {
    const documents = store({ slide: later });
    const list = documents['index/waiting.json'];
    const site = at(documents);
    expect(await statusOf(site, '/content/photos/march/sb1-400.jpg')).toBe(200);
    documents['index/waiting.json'] = 'broken';
    expect(await statusOf(site, '/content/photos/march/sb1-400.jpg')).toBe(200);
    expect(await statusOf(site, '/content/photos/march/sa1-400.jpg')).toBe(404);
    expect(await statusOf(site, '/galleries/march/sa1')).toBe(404);
    expect(await statusOf(at(documents), '/content/photos/march/sa1-400.jpg')).toBe(500);
    documents['index/waiting.json'] = list;
  });

  it('is found by no other spelling of its path', async () => {
    // A file system may ignore case, and any will ignore a second slash.
    const files = Object.entries(store({ story: later })).map(([path, file]) => [
      spelt(path),
      file,
    ]);
    const lenient = new Proxy(Object.fromEntries(files), {
      get: (target, path: string) => target[spelt(path)],
    });
    const site = at(lenient);
    for (const path of [
      '//articles/strike.json',
      'articles//strike.json',
      'Articles/strike.json',
      'articles/../articles/strike.json',
      'articles%2Fstrike.json',
      'Photos/march/sa1-400.jpg',
      'photos//march/sa1-400.jpg',
      'photos/MARCH/sa1-400.jpg',
      'INDEX.json',
      'index//waiting.json',
      'Index/waiting.json',
      'index/Waiting.json',
      'index/WAITIN~1.json',
      'index/topics/Gold.json',
    ])
      expect([path, await statusOf(site, `/content/${path}`)]).toEqual([path, 404]);
  });
});

describe('lists', () => {
  const slide = (name: string, when: When = {}) => ({ name, creator: `By ${name}`, ...when });
  const documents = storeOf(
    [
      { name: 'fair', topics: ['Gold'], galleries: [{ name: 'stands', slides: [slide('sa')] }] },
      {
        name: 'strike',
        topics: ['Gold'],
        galleries: [{ name: 'march', slides: [slide('sb', later), slide('sc'), slide('sd')] }],
      },
      { name: 'secret', topics: ['Gold', 'Spies'], draft: true, galleries: [] },
    ],
    [
      { name: 'lake', published: '2026-11-05', topics: ['Gold'], slides: [slide('se', later)] },
      { name: 'hill', published: '2026-10-01', topics: ['Gold'], ...later, slides: [slide('sf')] },
    ],
  );
  const json = async (path: string, now = noon) => {
    const site = siteOf({ documents, settings: { url }, now: () => now });
    return (await site.get(`/content/index${path}.json`)).json();
  };
  const namesIn = (entries: { slug?: string; id?: string }[]) =>
    entries.map(({ slug, id }) => slug ?? id).sort();

  it('count what is due, by month and by name', async () => {
    expect((await json('')).months).toEqual([{ month: '2026-11', stories: 2, galleries: 2 }]);
    const { count, entries } = await json('/topics/gold');
    expect([count, namesIn(entries)]).toEqual([2, ['fair', 'strike']]);
    const month = await json('/2026-11');
    expect(namesIn(month.stories)).toEqual(['fair', 'strike']);
    expect(namesIn(month.galleries)).toEqual(['march', 'stands']);
    const hourLater = await json('', noon + 3_600_000);
    expect(hourLater.months).toEqual([
      { month: '2026-11', stories: 2, galleries: 3 },
      { month: '2026-10', stories: 0, galleries: 1 },
    ]);
  });

  it('name what has anything due, and count of a gallery only those pictures', async () => {
    const names = async (kind: string) =>
      (await json(`/${kind}`)).lists.map(({ slug }: { slug: string }) => slug);
    expect(await names('topics')).toEqual(['gold']);
    expect(await names('photographers')).toEqual(['by-sa', 'by-sc', 'by-sd']);
    const { galleries } = await json('/2026-11');
    expect(galleries.find(({ id }: { id: string }) => id === 'march')).toMatchObject({ count: 2 });
    expect(await json('/photographers/by-sc')).toMatchObject({
      count: 1,
      entries: [{ id: 'march', count: 1, slide: 'sc', cover: { alt: 'Alt sc' } }],
    });
  });

  it('begin with the newest page of which something is due', async () => {
    const stories = Array.from({ length: 80 }, (_, index) => ({
      name: `s${index}x`,
      published: new Date(Date.UTC(2026, 0, index + 1)).toISOString().slice(0, 10),
      topics: ['Gold'],
      galleries: [],
      ...(index >= 40 && later),
    }));
    const many = storeOf(stories);
    const site = siteOf({ documents: many, settings: { url }, now: () => noon });
    const head = await (await site.get('/content/index/topics/gold.json')).json();
    expect(head).toMatchObject({ count: 40, fullPages: 2 });
    expect(namesIn(head.entries)).toHaveLength(16);
    const paths = await site.addressesOf({ kind: 'topics', name: 'gold' });
    expect(paths).toEqual([
      '/topics/gold/1',
      '/topics/gold/2',
      '/topics/gold',
      '/topics/gold/rss.xml',
    ]);
    expect(await statusOf(site, '/topics/gold/3')).toBe(404);
    expect(await everythingOf(site, many)).not.toMatch(/s40x|s79x/);
  });
});

test('a store that does not say what waits shows nothing, and its site says why', async () => {
  const { 'index/waiting.json': _, ...earlier } = storeOf([
    { name: 'strike', draft: true, galleries: [{ name: 'march', slides: [{ name: 'sa' }] }] },
  ]);
  const documents = { ...earlier, 'index/waiting.json': undefined };
  const faults: string[] = [];
  const onFault = ({ message }: Error) => void faults.push(message);
  const site = siteOf({ documents, settings: { url }, onFault });
  for (const path of ['/', '/galleries/march', '/content/photos/march/sa-400.jpg', '/archive'])
    expect([path, await statusOf(site, path)]).toEqual([path, 500]);
  expect(new Set(faults)).toEqual(
    new Set([
      'index/waiting.json does not exist, so an earlier version of Diaporama wrote this content store. Run "diaporama import FOLDER" on it with this version.',
    ]),
  );
});

test('in what is published nothing waits, so that another site can take it for its store', async () => {
  const documents = storeOf(
    [{ name: 'strike', draft: true, galleries: [{ name: 'march', slides: [{ name: 'sa' }] }] }],
    [{ name: 'fair', slides: [{ name: 'sb' }] }],
  );
  const site = siteOf({ documents, settings: { url } });
  const published: Record<string, unknown> = {};
  for (const path of Object.keys(documents)) {
    const answer = await site.get(`/content/${path}`);
    if (answer.ok && path.endsWith('.json')) published[path] = await answer.json();
  }
  expect(published['index/waiting.json']).toEqual({ entries: [] });
  const other = siteOf({ documents: published, settings: { url } });
  expect(await statusOf(other, '/galleries/fair')).toBe(200);
  expect(await statusOf(other, '/galleries/march')).toBe(404);
});

test('a store in which nothing waits is answered byte for byte as it is stored', async () => {
  const documents = storeOf([
    {
      name: 'strike',
      from: '2026-11-01T00:00:00Z',
      galleries: [{ name: 'march', slides: [{ name: 'sa1' }] }],
    },
  ]);
  const site = siteOf({ documents, settings: { url }, now: () => noon });
  const { 'index/waiting.json': _, ...published } = documents;
  for (const [path, document] of Object.entries(published)) {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    expect(await (await site.get(`/content/${path}`)).text()).toBe(text);
  }
  expect(await site.madeDocuments()).toEqual([]);
});

test('a site that shows everything answers drafts and what is not due too', async () => {
  const documents = storeOf([
    {
      name: 'strike',
      draft: true,
      galleries: [{ name: 'march', slides: [{ name: 'sa1', ...later }] }],
    },
  ]);
  const site = siteOf({ documents, settings: { url }, now: () => noon, shows: 'everything' });
  expect(await statusOf(site, '/galleries/march/sa1')).toBe(200);
  expect(await statusOf(site, '/content/photos/march/sa1-400.jpg')).toBe(200);
  expect(await site.notDue()).toHaveLength(2);
});

test('a site says what waits, soonest first, and drafts last', async () => {
  const site = siteOf({
    documents: storeOf(
      [
        { name: 'draft', draft: true, galleries: [] },
        {
          name: 'strike',
          from: '2026-12-03T08:00:00Z',
          galleries: [{ name: 'march', slides: [{ name: 'sa1' }] }],
        },
      ],
      [
        {
          name: 'fair',
          slides: [{ name: 'sb1' }, { name: 'sc1', ...later }, { name: 'sd1', draft: true }],
        },
      ],
    ),
    now: () => noon,
  });
  const story = { title: 'Story strike', from: '2026-12-03T08:00:00Z' };
  expect(await site.notDue()).toEqual([
    { kind: 'slide', path: '/galleries/fair/sc1', title: 'Alt sc1', from: later.from },
    { kind: 'story', path: '/articles/strike', ...story },
    { kind: 'gallery', path: '/galleries/march', ...story, title: 'Gallery march' },
    { kind: 'story', path: '/articles/draft', title: 'Story draft' },
    { kind: 'slide', path: '/galleries/fair/sd1', title: 'Alt sd1' },
  ]);
});

describe('a large gallery of which a part waits', () => {
  const size = 24;
  const slides = Array.from({ length: 250 }, (_, index) => ({
    name: `p${index}x`,
    ...(index < 30 && later),
    ...(index === 40 && ({ draft: true } as const)),
  }));
  const documents = storeOf([], [{ name: 'walk', slides }]);

  it('is paged anew, and its stored pages are not answered', async () => {
    const site = siteOf({ documents, settings: { url }, now: () => noon });
    const gallery = await (await site.get('/content/galleries/walk.json')).json();
    expect(gallery.paged).toMatchObject({ count: 219, size });
    expect(gallery.slides.map(({ id }: { id: string }) => id).slice(0, 2)).toEqual([
      'p30x',
      'p31x',
    ]);
    const part = (name: string) => `/content/galleries/walk/${name}.json`;
    const { ids } = await (await site.get(part(`${gallery.paged.ids}-ids`))).json();
    expect(ids).toHaveLength(219);
    const { pages } = await (await site.get(part('pages'))).json();
    expect(pages).toHaveLength(10);
    const last = await (await site.get(part(pages[9]))).text();
    expect(JSON.parse(last).slides.at(-1).id).toBe('p249x');
    expect(createHash('sha256').update(last).digest('hex').slice(0, 12)).toBe(pages[9]);
    for (const path of Object.keys(documents).filter((name) => name.startsWith('galleries/walk/')))
      if (!path.endsWith('/pages.json')) expect(await statusOf(site, `/content/${path}`)).toBe(404);
    expect(await (await site.get('/galleries/walk/p249x')).text()).toContain('219 of 219');
    expect(await statusOf(site, `/embed/walk/${pages[9]}.js`)).toBe(200);
    expect(await statusOf(site, '/embed/walk/pages.js')).toBe(200);
    expect(await site.madeDocuments()).toEqual(
      expect.arrayContaining([part(pages[9]), part('pages')].map((each) => each.slice(9))),
    );
    expect(await everythingOf(site, documents)).not.toMatch(/\b(p0x|p29x|p40x)\b/);
  });

  it('has the stored pages again when all of it is due', async () => {
    const { draft: _, ...due } = slides[40] ?? { name: '' };
    const whole = storeOf([], [{ name: 'walk', slides: slides.with(40, due) }]);
    let now = noon;
    const site = siteOf({ documents: whole, settings: { url }, now: () => now });
    expect((await (await site.get('/content/galleries/walk.json')).json()).paged.count).toBe(220);
    now += 3_600_000;
    expect(await (await site.get('/content/galleries/walk.json')).json()).toEqual(
      whole['galleries/walk.json'],
    );
    for (const path of Object.keys(whole).filter((name) => name.startsWith('galleries/walk/')))
      expect(await statusOf(site, `/content/${path}`)).toBe(200);
  });
});

/** Names of five letters, none of which begins or ends another. */
let named = 0;
const nameOf = () => `q${(10_000 + (named++ % 89_999)).toString()}q`;
const name = fc.constant(undefined).map(nameOf);
const when: fc.Arbitrary<When> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom<When>(
    { draft: true },
    later,
    { from: '2026-12-01T14:00:00+01:00' },
    { from: '2026-12-01T13:00:00+01:00' },
    { draft: true, from: '2026-11-01T00:00:00Z' },
  ),
);
const published = fc.constantFrom('2026-09-30', '2026-11-02', '2026-11-30T23:30:00+09:00');
/** Each is in a list of its own as well as in one with others, so that its name is in the names of lists, too. */
const topicsOf = (own: string) => ['Gold', `Topic ${own}`];
const gallery: fc.Arbitrary<GallerySketch> = fc
  .tuple(name, when, published, fc.array(fc.tuple(name, when), { minLength: 1, maxLength: 3 }))
  .map(([id, of, day, slides]) => ({
    name: id,
    ...of,
    published: day,
    topics: topicsOf(id),
    slides: slides.map(([slide, ofSlide]) => ({
      name: slide,
      ...ofSlide,
      creator: `A. Keeper, By ${slide}`,
    })),
  }));
const story: fc.Arbitrary<StorySketch> = fc
  .tuple(name, when, published, fc.array(gallery, { maxLength: 2 }))
  .map(([slug, of, day, galleries]) => ({
    name: slug,
    ...of,
    published: day,
    section: 'Work',
    topics: topicsOf(slug),
    galleries,
  }));

/** What a reader may see, told without the code that decides it. */
function expected(stories: readonly StorySketch[], alone: readonly GallerySketch[]) {
  const shown: string[] = [];
  const hidden: string[] = [];
  const isOpen = ({ draft, from }: When) => !draft && (!from || new Date(from).getTime() <= noon);
  const add = (isShown: boolean, what: string) => (isShown ? shown : hidden).push(what);
  const addGallery = (gallery: GallerySketch, isParentShown: boolean) => {
    const isWhole = isParentShown && isOpen(gallery);
    add(isWhole && gallery.slides.some(isOpen), gallery.name);
    for (const slide of gallery.slides) add(isWhole && isOpen(slide), slide.name);
  };
  for (const one of stories) {
    add(isOpen(one), one.name);
    for (const gallery of one.galleries) addGallery(gallery, isOpen(one));
  }
  for (const gallery of alone) addGallery(gallery, true);
  return { shown, hidden };
}

test('nothing of what waits is in any answer, and all that is due is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, { maxLength: 3 }),
      fc.array(gallery, { maxLength: 2 }),
      async (stories, alone) => {
        const documents = storeOf(stories, alone);
        const settings = { url, sections: ['Work'] };
        const site = siteOf({ documents, settings, now: () => noon });
        const answers = await everythingOf(site, documents);
        const { shown, hidden } = expected(stories, alone);
        expect(hidden.filter((each) => answers.includes(each))).toEqual([]);
        expect(shown.filter((each) => !answers.includes(each))).toEqual([]);
        const published = await site.publishedAsStored(Object.keys(documents));
        const tell = (path: string) => hidden.some((each) => path.includes(each));
        expect(published.filter(tell)).toEqual([]);
        const made = await site.madeDocuments();
        for (const [path, document] of Object.entries(documents)) {
          // What is answered there is none of the store's.
          if (typeof document === 'string' || path === 'index/waiting.json') continue;
          const answer = await site.get(`/content/${path}`);
          const isAsStored = answer.ok && (await answer.text()) === JSON.stringify(document);
          expect([path, published.includes(path)]).toEqual([path, isAsStored]);
          expect([path, made.includes(path)]).toEqual([path, answer.ok && !isAsStored]);
        }
      },
    ),
    { numRuns: 25 },
  );
});
