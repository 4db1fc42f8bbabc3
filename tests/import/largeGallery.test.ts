import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gallerySchema, type WholeGallery } from '../../src/content/gallery.ts';
import { parseDocument } from '../../src/content/parse.ts';
import { galleryDocument, pageFiles, wholeUpTo } from '../../src/import/gallery/galleryFiles.ts';
import { readSlides } from '../../src/import/gallery/readSlides.ts';
import type { ProgressEvent } from '../../src/import/report.ts';
import { desk } from '../support/importing.ts';
import { documentsOf, largeGallery, storeOf } from '../support/largeStore.ts';
import { jpeg } from '../support/pictures.ts';

const manyFiles = async (count: number) => {
  const bytes = await jpeg();
  const names = Array.from({ length: count }, (_, index) => `${index + 1}.jpg`);
  return Object.fromEntries(names.map((name) => [name, bytes]));
};

/** @param more what the 100th caption says on top. */
const yamlOf = (count: number, more = '') =>
  `slides:\n${Array.from({ length: count }, (_, index) => {
    const caption = `Photograph ${index + 1}${index === 99 ? more : ''}`;
    return `  - file: ${index + 1}.jpg\n    caption: "${caption}"\n`;
  }).join('')}`;

const asFiles = (documents: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(documents).map(([path, document]) => [path, `${JSON.stringify(document)}\n`]),
  );

test('A gallery of any size survives writing and reading its document and pages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 * wholeUpTo }), async (count) => {
      const gallery = largeGallery('walk', count);
      const document = parseDocument(gallerySchema, 'walk', galleryDocument(gallery));
      const slides = await readSlides(document, storeOf({ galleries: [gallery] }));
      expect(slides).toEqual(gallery.slides);
      expect(document.paged?.count ?? document.slides.length).toBe(count);
      expect(document.slides.length).toBeLessThanOrEqual(wholeUpTo);
    }),
    { numRuns: 30 },
  );
});

test('A gallery of up to 200 slides is one document, a larger one has pages of 24', () => {
  const small = largeGallery('walk', 200);
  expect(galleryDocument(small)).toEqual(small);
  expect(pageFiles(small)).toEqual({ named: [], lists: [] });

  const { slides, paged } = galleryDocument(largeGallery('walk', 201));
  expect(slides).toHaveLength(24);
  expect(paged).toEqual({ count: 201, size: 24, ids: expect.stringMatching(/^[0-9a-f]{12}$/) });
  const { named, lists } = pageFiles(largeGallery('walk', 201));
  expect(named).toHaveLength(Math.ceil(201 / 24) + 1);
  expect(lists.map(({ src }) => src)).toEqual(['galleries/walk/pages.json']);
});

/** The files of a gallery's slides, and its document. */
const filesOf = (gallery: WholeGallery): Record<string, string> => {
  const { named, lists } = pageFiles(gallery);
  const files = [...named, ...lists].map(({ src, content }) => [src, content]);
  return { ...Object.fromEntries(files), 'walk.json': JSON.stringify(galleryDocument(gallery)) };
};

const differences = (before: Record<string, string>, after: Record<string, string>) => ({
  gone: Object.keys(before).filter((path) => !(path in after)),
  added: Object.keys(after).filter((path) => !(path in before)),
  changed: Object.keys(after).filter((path) => path in before && before[path] !== after[path]),
});

const hashesIn = (files: Record<string, { hash: string }>) =>
  Object.fromEntries(Object.entries(files).map(([path, { hash }]) => [path, hash]));

const name = expect.stringMatching(/^galleries\/walk\/[0-9a-f]{12}\.json$/);

test('A comma among 10,000 slides changes one page and the list of pages, not the gallery’s document', () => {
  const gallery = largeGallery('walk', 10_000);
  const slides = gallery.slides.map((slide, index) =>
    index === 5000 ? { ...slide, caption: `${slide.caption}, at noon` } : slide,
  );
  expect(differences(filesOf(gallery), filesOf({ ...gallery, slides }))).toEqual({
    gone: [name],
    added: [name],
    changed: ['galleries/walk/pages.json'],
  });
});

test('Slides that move or go change the gallery’s document too, so that nobody mixes two orders', () => {
  const gallery = largeGallery('walk', 480);
  const moved = [...gallery.slides.slice(24), ...gallery.slides.slice(0, 24)];
  const fewer = gallery.slides.slice(0, -1);
  const swapped = [
    ...gallery.slides.slice(0, 24),
    ...gallery.slides.slice(48, 72),
    ...gallery.slides.slice(24, 48),
    ...gallery.slides.slice(72),
  ];
  for (const slides of [moved, fewer, swapped]) {
    const { changed } = differences(filesOf(gallery), filesOf({ ...gallery, slides }));
    expect(changed).toEqual(['galleries/walk/pages.json', 'walk.json']);
  }
});

test('A changed caption of a large folder is imported as one page; unchanged, everything stays as it is', async () => {
  const { write, import: run, gallery, snapshot } = await desk();
  await write('walk', { ...(await manyFiles(201)), 'gallery.yaml': yamlOf(201) });
  await run('walk');
  const before = await snapshot();
  const document = await gallery('walk');
  const pagesIn = (files: object) =>
    Object.keys(files).filter((name) => name.startsWith('galleries/walk/'));
  expect(pagesIn(before)).toHaveLength(11);

  await run('walk');
  expect(await snapshot()).toEqual(before);

  await write('walk', { 'gallery.yaml': yamlOf(201, ', in the rain') });
  await run('walk');
  const after = await snapshot();
  expect(await gallery('walk')).toEqual(document);
  const { gone, added, changed } = differences(hashesIn(before), hashesIn(after));
  expect({ gone, added }).toEqual({ gone: [name], added: [name] });
  expect(changed).toContain('galleries/walk/pages.json');
  expect(changed).not.toContain('galleries/walk.json');
});

test('The pages of other galleries keep their bytes', async () => {
  const { write, import: run, snapshot } = await desk();
  const published = '2017-12-05';
  const documents = asFiles(documentsOf([{ ...largeGallery('walk', 300), published }]));
  const isList = (path: string) => path.startsWith('index');
  const walk = Object.entries(documents).filter(([path]) => !isList(path));
  await write('store', Object.fromEntries(walk));
  const before = await snapshot();
  await write('g', { 'a.jpg': jpeg() });
  await run('g');
  expect(await snapshot()).toMatchObject(before);
});

test('A large gallery with a missing page is reported, and stops no other import', async () => {
  const { write, import: run } = await desk();
  const documents = asFiles(documentsOf([largeGallery('walk', 300)]));
  const page = pageFiles(largeGallery('walk', 300)).named[2]?.src ?? '';
  const { [page]: _, 'index.json': __, ...rest } = documents;
  await write('store', rest);
  await write('g', { 'a.jpg': jpeg() });
  const events: ProgressEvent[] = [];
  await run('g', {}, events);
  const notes = events.flatMap((event) => (event.kind === 'note' ? event.text : []));
  expect(notes.join()).toContain(page);
});
