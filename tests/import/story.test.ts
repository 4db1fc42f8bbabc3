import { expect, test } from 'vitest';
import type { ProgressEvent } from '../../src/import/report.ts';
import { desk, problemsOf } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

const vtt = 'WEBVTT\n\n00:00.000 --> 00:01.000\nA tower.\n';
/** The beginning of an MP4 file; the importer reads no further. */
const mp4 = Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1');

const story = `---
slug: minerals
title: Minerals
standfirst: Under the mountains
published: 2017-12-05
modified: 2017-12-06T09:15:00+09:00
cover: cover.jpg
coverAlt: Mountains
---

Text.

::gallery{folder=towers}

:::more

::picture{src=inline.jpg alt="A mine" caption="The mine" credit="A. Person"}

::gallery{folder=streets}
:::

::video{src=film/film.mp4 poster=film/poster.jpg captions=film/film.vtt title="Now"}
`;

function storyFiles(text = story) {
  return {
    'story.md': text,
    'cover.jpg': jpeg({ width: 90, height: 60 }),
    'inline.jpg': jpeg(),
    'film/film.mp4': mp4,
    'film/film.vtt': vtt,
    'film/poster.jpg': jpeg({ width: 160, height: 90 }),
    'towers/a.jpg': jpeg(),
    'towers/b.jpg': jpeg(),
    'towers/gallery.yaml': 'title: Towers\nrest: true\nslides: [{file: a.jpg, alt: A tower}]',
    'streets/c.jpg': jpeg(),
    'streets/gallery.yaml': 'id: roads\ntitle: Streets',
  };
}

test('A story becomes a document with teasers, pictures and a film, and its galleries link back to it', async () => {
  const { write, import: run, article, gallery, storyList, snapshot } = await desk();
  await write('s', storyFiles());
  const report = await run('s');

  const { blocks, cover, ...texts } = await article('minerals');
  expect(texts).toEqual({
    slug: 'minerals',
    title: 'Minerals',
    standfirst: 'Under the mountains',
    published: '2017-12-05',
    modified: '2017-12-06T09:15:00+09:00',
  });
  expect(cover).toMatchObject({ alt: 'Mountains', width: 90, height: 60 });
  const towers = await gallery('towers');
  const [, teaser, fold, video] = blocks;
  const { caption, credit, id, kind, ...firstPicture } = towers.slides[0] ?? {};
  expect(teaser).toEqual({
    kind: 'gallery',
    id: 'towers',
    title: 'Towers',
    count: 2,
    cover: firstPicture,
  });
  expect(fold).toMatchObject({
    kind: 'fold',
    blocks: [
      { kind: 'picture', picture: { alt: 'A mine' }, caption: 'The mine', credit: 'A. Person' },
      { kind: 'gallery', id: 'roads', count: 1 },
    ],
  });
  expect(video).toMatchObject({
    kind: 'video',
    title: 'Now',
    type: 'video/mp4',
    width: 160,
    height: 90,
    src: expect.stringMatching(/^films\/minerals\/film-[0-9a-f]{12}\.mp4$/),
    captions: [
      {
        src: expect.stringMatching(/^films\/minerals\/film-[0-9a-f]{12}\.vtt$/),
        lang: 'en',
        label: 'English',
      },
    ],
    transcript: { lang: 'en', paragraphs: ['A tower.'] },
  });
  expect(towers.story).toEqual({ slug: 'minerals', title: 'Minerals' });
  expect(await storyList()).toMatchObject({
    stories: [{ slug: 'minerals', pictures: 4 }],
    galleries: [
      { id: 'roads', count: 1, story: 'minerals' },
      { id: 'towers', count: 2, story: 'minerals' },
    ],
  });
  expect(report.galleries[0]?.slides.map(({ file }) => file)).toEqual([
    'towers/a.jpg',
    'towers/b.jpg',
  ]);
  expect(
    Object.keys(await snapshot()).filter((name) => name.startsWith('photos/minerals')),
  ).toHaveLength(6);
});

test('Importing a story again changes nothing', async () => {
  const { write, import: run, snapshot } = await desk();
  await write('s', storyFiles());
  await run('s');
  const before = await snapshot();
  await run('s');
  expect(await snapshot()).toEqual(before);
});

test('Importing a gallery alone updates its teasers and the list of stories', async () => {
  const { write, import: run, article, gallery, storyList } = await desk();
  await write('s', storyFiles());
  await run('s');
  await write('s', {
    'streets/a-new-one.jpg': jpeg({ colour: '#807010' }),
    'streets/gallery.yaml': 'id: roads\ntitle: Streets and roads',
  });
  await run('s/streets');

  const roads = await gallery('roads');
  expect(roads.story).toEqual({ slug: 'minerals', title: 'Minerals' });
  const fold = (await article('minerals')).blocks[2];
  expect(fold).toMatchObject({
    blocks: [
      {},
      { title: 'Streets and roads', count: 2, cover: { sources: roads.slides[0]?.sources } },
    ],
  });
  expect((await storyList()).stories[0]?.pictures).toBe(5);
});

test('Stories are listed newest first, and a gallery that no story shows has no link back', async () => {
  const { write, import: run, gallery, storyList } = await desk();
  await write('s', storyFiles());
  await run('s');
  await write('later', {
    'story.md': '---\ntitle: Later\npublished: 2017-12-12\ncover: c.jpg\n---\n',
    'c.jpg': jpeg(),
  });
  const { story: report } = await run('later');
  expect(report).toEqual({ slug: 'later', warnings: ['c.jpg has no alternative text'] });
  expect((await storyList()).stories.map(({ slug }) => slug)).toEqual(['later', 'minerals']);

  await write('s', { 'story.md': story.replace('::gallery{folder=towers}', '') });
  await run('s');
  expect((await gallery('towers')).story).toBeUndefined();
  expect((await gallery('roads')).story).toBeDefined();
});

test('A missing file of a story is reported with its line, and nothing is written', async () => {
  const { write, import: run, snapshot } = await desk();
  const { 'film/film.vtt': _, 'towers/a.jpg': __, 'cover.jpg': ___, ...files } = storyFiles();
  await write('s', files);
  expect(await problemsOf(run('s'))).toEqual([
    "story.md: at cover: cover.jpg is not in the story's folder.",
    "story.md:22: film/film.vtt is not in the story's folder.",
    'towers/gallery.yaml:3: a.jpg is not in the folder.',
  ]);
  expect(await snapshot()).toEqual({});
});

test('An unusable picture or film of the story itself stops the import, and added files are removed', async () => {
  const { write, import: run, snapshot } = await desk();
  await write('s', storyFiles());
  await run('s');
  const before = await snapshot();
  await write('s', { 'towers/new.jpg': jpeg({ colour: '#123' }), 'film/film.mp4': 'not a film' });
  expect(await problemsOf(run('s'))).toEqual([
    'film/film.mp4 is not a supported film; export it as MP4 or WebM.',
  ]);
  await write('s', { 'film/film.mp4': mp4, 'inline.jpg': 'not a picture' });
  expect(await problemsOf(run('s'))).toEqual([
    'inline.jpg cannot be used: it is not a supported picture (JPEG, PNG, WebP, AVIF, TIFF and GIF).',
  ]);
  expect(await snapshot()).toEqual(before);
});

test('Two stories cannot have galleries with the same id', async () => {
  const { write, import: run } = await desk();
  await write('s', storyFiles());
  await run('s');
  await write('other', storyFiles(story.replace('slug: minerals', 'slug: other')));
  expect(await problemsOf(run('other'))).toEqual([
    'The gallery id towers is already used in the story minerals; give this gallery another id.',
    'The gallery id roads is already used in the story minerals; give this gallery another id.',
  ]);
});

test('A broken document stops no import that it has nothing to do with', async () => {
  const { write, import: run, bytes, storyList } = await desk();
  await write('s', storyFiles());
  await write('store', { 'articles/other.json': '{"slug": "other"}' });
  const events: ProgressEvent[] = [];
  await run('s', {}, events);
  expect(events).toContainEqual({
    kind: 'note',
    text: 'In the content store, articles/other.json: at title, expected "title", found undefined; no list names it.',
  });
  expect((await storyList()).stories.map(({ slug }) => slug)).toEqual(['minerals']);
  expect(`${await bytes('articles/other.json')}`).toBe('{"slug": "other"}');
});

test('A broken document that an import would change is named, and nothing changes', async () => {
  const { write, import: run, snapshot } = await desk();
  await write('s', storyFiles());
  await run('s');
  await write('store', { 'articles/minerals.json': '{"slug": "minerals"}' });
  const before = await snapshot();
  expect(await problemsOf(run('s/towers', { isReplacing: true }))).toEqual([
    'In the content store, articles/minerals.json: at title, expected "title", found undefined.',
  ]);
  expect(await snapshot()).toEqual(before);
});

test('A focal point in the sources reaches the slide, its teaser and the cover of the story', async () => {
  const { write, import: run, article, gallery, storyList } = await desk();
  await write('s', {
    ...storyFiles(story.replace('coverAlt:', 'coverFocus: 20% 100%\ncoverAlt:')),
    'towers/gallery.yaml': 'rest: true\nslides: [{file: a.jpg, focus: 70% 35%}]',
  });
  await run('s');

  const focus = { x: 0.7, y: 0.35 };
  expect((await gallery('towers')).slides.map((slide) => slide.focus)).toEqual([focus, undefined]);
  const { blocks, cover } = await article('minerals');
  expect(blocks.find(({ kind }) => kind === 'gallery')).toMatchObject({ cover: { focus } });
  expect(cover.focus).toEqual({ x: 0.2, y: 1 });
  expect((await storyList()).stories[0]?.cover.focus).toEqual({ x: 0.2, y: 1 });
});

test('A focal point outside the picture is refused with its location', async () => {
  const { write, import: run } = await desk();
  await write('g', {
    'a.jpg': jpeg(),
    'gallery.yaml': 'slides: [{file: a.jpg, focus: 170% 35%}]',
  });
  expect((await problemsOf(run('g'))).join()).toMatch(/gallery\.yaml.*focus of slide 1.*70% 35%/);
});

test('Authors and translations reach the story document, and authors the list of stories', async () => {
  const { write, import: run, article, storyList } = await desk();
  const named =
    'lang: de\nauthors: [A. Person, " B. Person "]\ntranslations: [minerals-en]\ncover:';
  await write('s', storyFiles(story.replace('cover:', named)));
  await run('s');
  expect(await article('minerals')).toMatchObject({
    authors: ['A. Person', 'B. Person'],
    translations: ['minerals-en'],
  });
  expect((await storyList()).stories[0]).toMatchObject({
    lang: 'de',
    authors: ['A. Person', 'B. Person'],
  });
});

test('Translations must be slugs, and authors must have names', async () => {
  const { write, import: run } = await desk();
  await write('s', storyFiles(story.replace('cover:', 'translations: [/en/minerals]\ncover:')));
  expect((await problemsOf(run('s'))).join()).toMatch(/story\.md.*translations/);
  await write('s', storyFiles(story.replace('cover:', 'authors: []\ncover:')));
  expect((await problemsOf(run('s'))).join()).toMatch(/story\.md.*authors.*at least one name/);
});

test('A story has the latest of its own times, and a day begins where it is imported', async () => {
  const { write, import: run, article, waiting } = await desk();
  const of = (fields: string) => story.replace(/^published: .*$/m, fields);
  const imported = async (fields: string) => {
    await write('s', storyFiles(of(fields)));
    const { story: report } = await run('s');
    const { draft, from } = await article(report?.slug ?? '');
    const listed = (await waiting()).filter(({ kind }) => kind === 'story');
    expect(listed.map((each) => ({ draft: each.draft, from: each.from }))).toEqual(
      draft || from ? [{ draft, from }] : [],
    );
    expect([report?.draft, report?.from]).toEqual([draft, from]);
    return { draft, from };
  };
  expect(await imported('published: 2017-12-05')).toEqual({});
  expect(await imported('published: 2017-12-05\ndraft: yes')).toEqual({ draft: true });
  expect(await imported('published: 2999-12-01T18:00:00+09:00')).toEqual({
    from: '2999-12-01T09:00:00Z',
  });
  const midnight = new Date(2999, 11, 1).toISOString().replace('.000', '');
  expect(await imported('published: 2999-12-01')).toEqual({ from: midnight });
  expect(
    await imported('published: 2999-12-01T18:00:00+09:00\nembargo: 2999-12-01T12:00Z'),
  ).toEqual({ from: '2999-12-01T12:00:00Z' });
  expect(
    await imported('published: 2999-12-01T18:00:00+09:00\nembargo: 2999-12-01T06:00Z'),
  ).toEqual({ from: '2999-12-01T09:00:00Z' });
});

test('Stories name all their translations, as soon as one of them names another', async () => {
  const { write, import: run, article } = await desk();
  const frontMatter = (fields: string) =>
    `---\n${fields}\ntitle: T\npublished: 2017-12-05\ncover: cover.jpg\n---\nText.`;
  const stories = {
    mine: 'lang: en',
    bergwerk: 'lang: de\ntranslations: [mine]',
    gwangsan: 'lang: ko\ntranslations: [bergwerk]',
  };
  for (const [slug, fields] of Object.entries(stories)) {
    await write(slug, { 'story.md': frontMatter(fields), 'cover.jpg': jpeg() });
    await run(slug);
  }
  const translations = async (slug: string) => (await article(slug)).translations?.toSorted();
  expect(await translations('mine')).toEqual(['bergwerk', 'gwangsan']);
  expect(await translations('bergwerk')).toEqual(['gwangsan', 'mine']);
  expect(await translations('gwangsan')).toEqual(['bergwerk', 'mine']);
});
