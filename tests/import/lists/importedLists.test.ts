import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk } from '../../support/importing.ts';
import { jpeg } from '../../support/pictures.ts';

const storyOf = (fields: string, text = '') =>
  `---\ntitle: The harbour\ncover: cover.jpg\ncoverAlt: A harbour\n${fields}\n---\nBy the water.\n\n${text}`;

async function newsDesk() {
  const at = await desk();
  const json = async (src: string) => JSON.parse(await readFile(join(at.into, src), 'utf8'));
  const names = async () =>
    Object.keys(await at.snapshot()).filter((name) => name.startsWith('index/'));
  return { ...at, json, names };
}

test('a story and its gallery are in the lists of their month, section, topics and photographers', async () => {
  const { write, import: run, json } = await newsDesk();
  const fields = 'published: 2026-11-03\nsection: Trade & Ports\ntopics: [Ships, Steel]';
  await write('harbour', {
    'story.md': storyOf(fields, '::gallery{folder=quay}\n'),
    'cover.jpg': jpeg({ colour: '#102030' }),
    'quay/one.jpg': jpeg({ colour: '#a03020' }),
    'quay/two.jpg': jpeg({ colour: '#20a030' }),
    'quay/gallery.yaml':
      'topics: [Cranes]\nslides: [{file: one.jpg, creator: "A. Person, B. Person"}, {file: two.jpg, creator: B. Person}]',
  });
  await run('harbour');
  const story = { slug: 'harbour', published: '2026-11-03', pictures: 2 };
  const gallery = { id: 'quay', story: 'harbour', published: '2026-11-03', count: 2 };
  expect(await json('index.json')).toMatchObject({
    stories: [{ ...story, topics: ['Ships', 'Steel'] }],
    galleries: [{ ...gallery, topics: ['Cranes'] }],
    months: [{ month: '2026-11', stories: 1, galleries: 1 }],
  });
  expect(await json('index/2026-11.json')).toMatchObject({
    month: '2026-11',
    stories: [story],
    galleries: [gallery],
  });
  expect(await json('index/sections.json')).toEqual({
    lists: [{ slug: 'trade-ports', name: 'Trade & Ports' }],
  });
  expect(await json('index/topics.json')).toEqual({
    lists: [
      { slug: 'ships', name: 'Ships' },
      { slug: 'steel', name: 'Steel' },
    ],
  });
  expect(await json('index/topics/steel.json')).toMatchObject({
    name: 'Steel',
    count: 1,
    fullPages: 0,
    entries: [{ kind: 'story', ...story }],
  });
  const first = expect.stringContaining('one');
  const coverOf = (src: unknown) => ({ sources: [{ srcset: [{ src }] }, {}] });
  expect(await json('index/photographers/a-person.json')).toMatchObject({
    entries: [{ kind: 'gallery', ...gallery, count: 1, slide: 'one', cover: coverOf(first) }],
  });
  expect(await json('index/photographers/b-person.json')).toMatchObject({
    entries: [{ kind: 'gallery', ...gallery, slide: 'one', cover: coverOf(first) }],
  });
});

test('a list that nothing is left of goes, and so does its month', async () => {
  const { write, import: run, names } = await newsDesk();
  const picture = { 'cover.jpg': jpeg({ colour: '#102030' }) };
  await write('harbour', {
    'story.md': storyOf('published: 2026-11-03\ntopics: [Ships]'),
    ...picture,
  });
  await run('harbour');
  expect(await names()).toEqual(expect.arrayContaining(['index/2026-11.json']));
  await write('harbour', { 'story.md': storyOf('published: 2025-01-03\ntopics: [Steel]') });
  await run('harbour');
  expect(await names()).toEqual([
    'index/2025-01.json',
    'index/photographers.json',
    'index/sections.json',
    'index/topics.json',
    'index/topics/steel.json',
    'index/waiting.json',
  ]);
});

test('a gallery is published with its story, or when it was first imported', async () => {
  const { write, import: run, gallery, into } = await newsDesk();
  await write('quay', { 'one.jpg': jpeg() });
  await run('quay');
  const { published } = await gallery('quay');
  expect(published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const later = new Date('2040-01-01T00:00:00Z');
  await utimes(join(into, 'galleries/quay.json'), later, later);
  await write('quay', { 'two.jpg': jpeg({ colour: '#20a030' }) });
  await run('quay');
  expect((await gallery('quay')).published).toBe(published);

  await write('quay', { 'gallery.yaml': 'published: 2026-10-02' });
  await run('quay');
  expect((await gallery('quay')).published).toBe('2026-10-02');
});

test('what waits says what else names it', async () => {
  const { write, import: run, waiting } = await newsDesk();
  await write('harbour', {
    'story.md': storyOf(
      'published: 2026-11-03\nembargo: 2999-01-01T00:00Z\ntopics: [Ships]',
      '::gallery{folder=quay}\n',
    ),
    'cover.jpg': jpeg({ colour: '#102030' }),
    'quay/one.jpg': jpeg(),
  });
  await run('harbour');
  const from = '2999-01-01T00:00:00Z';
  expect(await waiting()).toEqual([
    {
      kind: 'gallery',
      name: 'quay',
      title: 'quay',
      from,
      story: 'harbour',
      in: ['stories/harbour', 'months/2026-11'],
    },
    {
      kind: 'story',
      name: 'harbour',
      title: 'The harbour',
      from,
      in: ['galleries/quay', 'months/2026-11', 'topics/ships'],
    },
  ]);
});
