import { expect, test } from 'vitest';
import { desk, problemsOf } from '../../support/importing.ts';
import { jpeg } from '../../support/pictures.ts';
import { story, storyFiles } from '../../support/storyFolder.ts';

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

test('Authors and translations reach the story document and the list of stories', async () => {
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
    translations: ['minerals-en'],
  });
});

test('Translations must be slugs, and authors must have names', async () => {
  const { write, import: run } = await desk();
  await write('s', storyFiles(story.replace('cover:', 'translations: [/en/minerals]\ncover:')));
  expect((await problemsOf(run('s'))).join()).toMatch(/story\.md.*translations/);
  await write('s', storyFiles(story.replace('cover:', 'authors: []\ncover:')));
  expect((await problemsOf(run('s'))).join()).toMatch(/story\.md.*authors.*at least one name/);
});
