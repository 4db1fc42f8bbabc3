import { expect, test } from 'vitest';
import { folderSource } from '../../src/publish/folderSource.ts';
import { newsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/servedSite.ts';
import { type StorySketch, storeOf } from '../support/waitingStore.ts';

const noon = Date.parse('2026-12-01T12:00:00Z');
const later = { from: '2026-12-01T13:00:00Z' } as const;

const sketches: StorySketch[] = [
  { name: 'zqdraft', draft: true, galleries: [{ name: 'zqsketch', slides: [{ name: 'zqs1' }] }] },
  { name: 'zqlater', ...later, galleries: [{ name: 'zqmarch', slides: [{ name: 'zqm1' }] }] },
  {
    name: 'strike',
    galleries: [
      { name: 'fair', slides: [{ name: 'zq0', ...later }, { name: 'f1' }, { name: 'f2' }] },
    ],
  },
];
const slides = Array.from({ length: 230 }, (_, index) =>
  index === 25 ? { name: 'zqwalk', ...later } : { name: `w${index}` },
);
const documents = storeOf(sketches, [{ name: 'walk', slides }]);

async function deskOf(store: Record<string, unknown>) {
  const desk = await newsroom();
  await desk.write(store);
  return {
    ...desk,
    publishAt: (now: number) =>
      desk.publish({
        // The pages of two hundred slides would take long, and show nothing more.
        writes: (path) => !/walk\/w\d|walk\/\d/.test(path),
        site: siteOf({
          store: folderSource(desk.store),
          settings: { url: 'https://news.example/' },
          now: () => now,
        }),
      }),
  };
}

/** In every name of what waits. */
const waits = /zq/;

test('nothing of what is not due is written, in no file and in no name', async () => {
  const { publishAt, published } = await deskOf(documents);
  const { failed } = await publishAt(noon);
  expect(failed).toEqual([]);
  const files = await published();
  expect(Object.keys(files).filter((path) => waits.test(path))).toEqual([]);
  expect(Object.keys(files).filter((path) => waits.test(files[path] ?? ''))).toEqual([]);
  const document = JSON.parse(files['content/galleries/walk.json'] ?? '');
  expect(document.paged.count).toBe(229);
  const { pages } = JSON.parse(files['content/galleries/walk/pages.json'] ?? '');
  expect(pages).toHaveLength(10);
  expect(files).toHaveProperty([`content/galleries/walk/${pages[9]}.json`]);
  expect(
    Object.keys(files).filter((path) => /^content\/galleries\/walk\//.test(path)),
  ).toHaveLength(12);
});

test('at its time it is published as if it had never waited, and a draft still is not', async () => {
  const { publishAt, published } = await deskOf(documents);
  await publishAt(noon);
  const { changed, removed } = await publishAt(Date.parse(later.from));
  const files = await published();
  expect(changed).toContain('articles/zqlater.html');
  expect(changed).toContain('content/photos/fair/zq0-400.jpg');
  expect(removed).toContainEqual(expect.stringMatching(/^content\/galleries\/walk\/.*-ids\.json$/));
  expect(
    Object.keys(files).filter((path) => /zqdraft|zqsketch|zqs1/.test(files[path] ?? '')),
  ).toEqual([]);
  expect(files['content/galleries/walk.json']).toBe(
    JSON.stringify(documents['galleries/walk.json'], null, 2),
  );

  const fresh = await deskOf(documents);
  await fresh.publishAt(Date.parse(later.from));
  expect(files).toEqual(await fresh.published());
});

test('what becomes a draft is taken back, with its pictures', async () => {
  const { publishAt, published, write } = await deskOf(documents);
  const afternoon = Date.parse(later.from);
  await publishAt(afternoon);
  expect(await published()).toHaveProperty(['content/photos/zqmarch/zqm1-400.jpg']);
  await write(
    storeOf(
      sketches.map((story) => (story.name === 'zqlater' ? { ...story, draft: true } : story)),
      [{ name: 'walk', slides }],
    ),
  );
  await publishAt(afternoon);
  const files = await published();
  expect(
    Object.keys(files).filter((path) => /zqlater|zqmarch|zqm1/.test(path + files[path])),
  ).toEqual([]);
});
