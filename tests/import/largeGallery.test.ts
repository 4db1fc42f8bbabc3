import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gallerySchema } from '../../src/content/gallery.ts';
import { parseDocument } from '../../src/content/parse.ts';
import { galleryDocument, pageFiles, wholeUpTo } from '../../src/import/gallery/galleryFiles.ts';
import { readSlides } from '../../src/import/gallery/readSlides.ts';
import { desk } from '../support/importing.ts';
import { documentsOf, largeGallery, storeOf } from '../support/largeStore.ts';
import { jpeg } from '../support/pictures.ts';

const manyFiles = async (count: number) => {
  const bytes = await jpeg();
  const names = Array.from({ length: count }, (_, index) => `${index + 1}.jpg`);
  return Object.fromEntries(names.map((name) => [name, bytes]));
};

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
  expect(pageFiles(small)).toEqual([]);

  const { slides, paged } = galleryDocument(largeGallery('walk', 201));
  expect(slides).toHaveLength(24);
  expect(paged).toEqual({ count: 201, size: 24, version: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(pageFiles(largeGallery('walk', 201))).toHaveLength(1 + Math.ceil(201 / 24));
});

test('A changed caption anywhere changes the version and the pages', () => {
  const gallery = largeGallery('walk', 300);
  const [last] = gallery.slides.slice(-1);
  const changed = [...gallery.slides.slice(0, -1), { ...last, caption: 'Home again.' }];
  const names = (slides: typeof gallery.slides) =>
    pageFiles({ ...gallery, slides }).map(({ src }) => src);
  expect(names(changed as typeof gallery.slides)).not.toEqual(names(gallery.slides));
});

test('A large folder is imported in pages; unchanged it stays as it is, and a new version replaces all pages', async () => {
  const { write, import: run, gallery, snapshot } = await desk();
  await write('walk', await manyFiles(201));
  await run('walk');
  const before = await snapshot();
  const { paged } = await gallery('walk');
  const pagesIn = (files: object) =>
    Object.keys(files).filter((name) => name.startsWith('galleries/walk/'));
  expect(pagesIn(before)).toHaveLength(10);

  await run('walk');
  expect(await snapshot()).toEqual(before);

  await write('walk', { '1.jpg': jpeg({ colour: '#a03020' }) });
  await run('walk');
  const after = await gallery('walk');
  expect(after.paged?.version).not.toBe(paged?.version);
  const pages = pagesIn(await snapshot());
  expect(pages).toHaveLength(10);
  expect(pages.every((name) => name.includes(after.paged?.version ?? '?'))).toBe(true);
});

test('The pages of other galleries keep their bytes', async () => {
  const { write, import: run, snapshot } = await desk();
  const { 'index.json': _, ...walk } = asFiles(documentsOf([largeGallery('walk', 300)]));
  await write('store', walk);
  const before = await snapshot();
  await write('g', { 'a.jpg': jpeg() });
  await run('g');
  expect(await snapshot()).toMatchObject(before);
});

test('A large gallery with a missing page is reported, and nothing is written', async () => {
  const { write, import: run } = await desk();
  const documents = asFiles(documentsOf([largeGallery('walk', 300)]));
  const [page = ''] = Object.keys(documents).filter((path) => path.endsWith('-3.json'));
  const { [page]: _, 'index.json': __, ...rest } = documents;
  await write('store', rest);
  await write('g', { 'a.jpg': jpeg() });
  await expect(run('g')).rejects.toThrow(page);
});
