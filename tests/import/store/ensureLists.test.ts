import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WholeGallery } from '../../../src/content/gallery.ts';
import { importFolder } from '../../../src/import/importFolder.ts';
import { ContentStore } from '../../../src/import/store/contentStore.ts';
import { ensureLists } from '../../../src/import/store/ensureLists.ts';
import { pictureSlide } from '../../fixtures/picture.ts';
import { desk, hashes } from '../../support/importing.ts';
import { jpeg } from '../../support/pictures.ts';

const none = { aliases: {}, note: () => {} };

function galleryOf(number: number): WholeGallery {
  const day = `${(number % 28) + 1}`.padStart(2, '0');
  const month = `${(Math.floor(number / 28) % 12) + 1}`.padStart(2, '0');
  return {
    id: `g${number}`,
    title: `Gallery ${number}`,
    published: `${2000 + Math.floor(number / 336)}-${month}-${day}`,
    slides: [{ ...pictureSlide('shared'), creator: 'A. Person' }],
  };
}

/** A store that notes what is read of it. */
class NotingStore extends ContentStore {
  readonly reads: string[] = [];
  override read(src: string) {
    this.reads.push(src);
    return super.read(src);
  }
}

test('a gallery among 600 costs as many reads as one among 60', async () => {
  const counts: number[] = [];
  for (const count of [60, 600]) {
    const { write, path, into } = await desk();
    const numbers = Array.from({ length: count }, (_, index) => index);
    const documents = numbers.map((number) => [
      `galleries/g${number}.json`,
      JSON.stringify(galleryOf(number)),
    ]);
    await write('store', Object.fromEntries(documents));
    await ensureLists(into, none);
    await write('new', {
      'a.jpg': jpeg(),
      'gallery.yaml': 'published: 2026-11-01\nslides: [{file: a.jpg, creator: A. Person}]',
    });
    const store = new NotingStore(into);
    await importFolder({ folder: path('new'), into }, { store });
    const others = store.reads.filter((src) => /^galleries\/g\d/.test(src));
    expect(others.length).toBeLessThanOrEqual(1);
    counts.push(store.reads.length);
  }
  expect(counts[1]).toBe(counts[0]);
});

test('lists that are missing are made anew, as the imports made them', async () => {
  const { write, import: run, into } = await desk();
  const text = '---\ntitle: S\npublished: 2026-11-01\ncover: c.jpg\n---\n\n::gallery{folder=g}\n';
  await write('s', { 'story.md': text, 'c.jpg': jpeg(), 'g/a.jpg': jpeg({ colour: '#a03020' }) });
  await write('h', { 'a.jpg': jpeg({ width: 300 }), 'gallery.yaml': 'topics: [Gold]' });
  await run('s');
  await run('h');
  const before = await hashes(into);
  for (const name of ['index', 'index.json', '.import/lists.json']) {
    await rm(join(into, name), { recursive: true });
  }
  await ensureLists(into, none);
  expect(await hashes(into)).toEqual(before);
});

test('a photographer is listed under one name, also in galleries that are imported later', async () => {
  const { write, import: run, into, bytes } = await desk();
  const creator = (name: string, date: string) => ({
    'a.jpg': jpeg({ width: 300 + Number(date) }),
    'gallery.yaml': `published: 2026-11-0${date}\nslides: [{file: a.jpg, creator: ${name}}]`,
  });
  await write('g', creator('A. Person', '1'));
  await write('h', creator('Ann Person', '2'));
  await write('i', creator('A. PERSON', '3'));
  await run('g');
  await run('h');
  const aliases = { 'Ann Person': { aliases: ['A. Person'] } };
  await ensureLists(into, { ...none, aliases });
  await run('i');
  const list = JSON.parse(`${await bytes('index/photographers/ann-person.json')}`);
  expect(list).toMatchObject({
    name: 'Ann Person',
    entries: [{ id: 'i' }, { id: 'h' }, { id: 'g' }],
  });
  expect(JSON.parse(`${await bytes('index/photographers.json')}`)).toEqual({
    lists: [{ slug: 'ann-person', name: 'Ann Person' }],
  });
});
