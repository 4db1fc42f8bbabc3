import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listKinds } from '../../src/content/lists.ts';
import { documents, parseDocumentPath, type StoreDocument } from '../../src/content/storePaths.ts';
import {
  type Address,
  framePaths,
  frameSlidesPath,
  type GalleryPage,
  oembedPath,
  parseFrameSlidesPath,
  parseOEmbedPath,
  parsePath,
  pathOf,
  paths,
  slideBelow,
} from '../../src/content/urls.ts';
import { frameSrc } from '../../src/embed/host/snippet.ts';

/** Names as the store has them, and as an address may have them instead. */
const name = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => !/[%/?#\\]/.test(text)),
);
const slide = name.filter((id) => id !== 'all' && id !== 'end');

const galleryPage: fc.Arbitrary<GalleryPage> = fc.oneof(
  fc.record({ page: fc.constantFrom('gallery', 'grid', 'end'), gallery: name }),
  fc.record({ page: fc.constant('slide'), gallery: name, slide }),
);

const year = fc.stringMatching(/^\d{4}$/);
const monthOfYear = fc.integer({ min: 1, max: 12 }).map((month) => `${month}`.padStart(2, '0'));
const kind = fc.constantFrom(...listKinds);
const number = fc.integer({ min: 1, max: 9_999_999 });

const address: fc.Arbitrary<Address> = fc.oneof(
  fc.constant({ page: 'home' as const }),
  fc.record({ page: fc.constant('story'), slug: name }),
  fc.constant({ page: 'archive' as const }),
  fc.record({ page: fc.constant('archive'), year }),
  fc.record({ page: fc.constant('archive'), year, month: monthOfYear }),
  fc.record({ page: fc.constant('list'), kind, slug: name }),
  fc.record({ page: fc.constant('list'), kind, slug: name, number }),
  galleryPage,
  fc.record({ page: fc.constant('frame'), shows: galleryPage }),
);

const storeDocument: fc.Arbitrary<StoreDocument> = fc.oneof(
  fc.record({ document: fc.constantFrom('list', 'markets', 'waiting') }),
  fc.record({
    document: fc.constant('month'),
    month: fc.tuple(year, monthOfYear).map((parts) => parts.join('-')),
  }),
  fc.record({ document: fc.constant('listNames'), kind }),
  fc.record({ document: fc.constant('namedList'), kind, slug: name }),
  fc.record({ document: fc.constant('namedList'), kind, slug: name, page: number }),
  fc.record({ document: fc.constant('story'), slug: name }),
  fc.record({ document: fc.constant('gallery'), gallery: name }),
);

const pieces =
  '/ // galleries embed articles archive topics 2026 11 index oembed all .. % %2F %E0%A4 .json \ud800 a 1 ? #'.split(
    ' ',
  );

/** Text that looks like an address, and any other. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
);

test('every address is parsed from the path that was built for it', () => {
  fc.assert(
    fc.property(address, (each) => {
      expect(parsePath(pathOf(each))).toEqual(each);
    }),
  );
});

test('a slash at its end leaves an address what it is', () => {
  fc.assert(
    fc.property(address, (each) => {
      if (each.page === 'home') return;
      expect(parsePath(`${pathOf(each)}/`)).toEqual(each);
    }),
  );
});

test('every document of the store is parsed from the path that was built for it', () => {
  fc.assert(
    fc.property(storeDocument, (each) => {
      expect(parseDocumentPath(pathOfDocument(each))).toEqual(each);
    }),
  );
});

const hash = fc.stringMatching(/^[0-9a-f]{12}$/);

test('every part of a large gallery is parsed from the path that was built for it', () => {
  fc.assert(
    fc.property(name, hash, (id, each) => {
      const parsed = (path: string) => parseDocumentPath(path);
      const gallery = { document: 'gallery', gallery: id };
      expect(parsed(documents.slidePages(id))).toEqual({ ...gallery, part: 'pages' });
      expect(parsed(documents.slidePage(id, each))).toEqual({ ...gallery, part: each });
      expect(parsed(documents.slideIds(id, each))).toEqual({ ...gallery, part: `${each}-ids` });
    }),
  );
});

test('every oEmbed answer is parsed from the path that was built for it', () => {
  const ofNames = galleryPage.filter(({ gallery }) => /^[A-Za-z0-9-]+$/.test(gallery));
  fc.assert(
    fc.property(ofNames, (each) => {
      expect(parseOEmbedPath(oembedPath(each))).toEqual(each);
    }),
  );
});

test('the loader, which imports nothing, knows the same addresses', () => {
  const site = 'https://news.example/photos/';
  const id = fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/);
  const pages = fc.oneof(
    fc.record({ page: fc.constantFrom('gallery' as const, 'grid' as const), gallery: id }),
    fc.record({
      page: fc.constant('slide' as const),
      gallery: id,
      slide: id.filter((name) => name !== 'end'),
    }),
  );
  fc.assert(
    fc.property(pages, (shows) => {
      const frame = site + pathOf({ page: 'frame', shows }).slice(1);
      expect(frameSrc(site + pathOf(shows).slice(1), site, {})).toBe(frame);
      expect(frameSrc(frame, site, {})).toBe(frame);
    }),
  );
});

test('the script that brings a frame slides is parsed from the path that was built for it', () => {
  const all = fc.oneof(hash, fc.constantFrom('pages', 'slides'));
  fc.assert(
    fc.property(name, all, (gallery, brings) => {
      const path = frameSlidesPath(gallery, brings);
      expect(parseFrameSlidesPath(path)).toEqual({ gallery, brings });
      expect(parseFrameSlidesPath(path.replace('/embed/', '/galleries/'))).toBeUndefined();
    }),
  );
});

test('hostile paths never throw, and what they name is built into a path without throwing', () => {
  fc.assert(
    fc.property(hostile, (path) => {
      const parsed = parsePath(path);
      if (parsed) expect(parsePath(pathOf(parsed))).toEqual(parsed);
      parseDocumentPath(path);
      parseOEmbedPath(path);
      parseFrameSlidesPath(path);
    }),
  );
});

test('a name in an address leads to no other folder of the store', () => {
  const parsed = parsePath('/galleries/..%2Fmarkets');
  expect(parsed).toEqual({ page: 'gallery', gallery: '..%2Fmarkets' });
  expect(documents.gallery('..%2Fmarkets')).toBe('galleries/..%2Fmarkets.json');
  expect(parsePath('/galleries/caf%C3%A9')).toEqual({ page: 'gallery', gallery: 'café' });
});

test('the paths that we link to are those of the contract', () => {
  expect(paths.story('floods')).toBe('/articles/floods');
  expect(paths.teaser('floods', 'dikes')).toBe('/articles/floods#gallery-dikes');
  expect(paths.gallery('dikes')).toBe('/galleries/dikes');
  expect(paths.slide('dikes', 'dawn')).toBe('/galleries/dikes/dawn');
  expect(paths.canonicalSlide('dikes', 'dawn', 0)).toBe('/galleries/dikes');
  expect(paths.canonicalSlide('dikes', 'dawn', 1)).toBe('/galleries/dikes/dawn');
  expect(paths.archive).toBe('/archive');
  expect(pathOf({ page: 'archive', year: '2026', month: '11' })).toBe('/archive/2026/11');
  expect(pathOf({ page: 'list', kind: 'sections', slug: 'märkte' })).toBe('/sections/m%C3%A4rkte');
  expect(pathOf({ page: 'list', kind: 'topics', slug: 'gold', number: 3 })).toBe('/topics/gold/3');
  expect(paths.grid('dikes')).toBe('/galleries/dikes/all');
  expect(paths.grid('dikes', 'dawn')).toBe('/galleries/dikes/all#dawn');
  expect(framePaths.gallery('dikes')).toBe('/embed/dikes');
  expect(framePaths.slide('dikes', 'dawn')).toBe('/embed/dikes/dawn');
  expect(framePaths.grid('dikes', 'dawn')).toBe('/embed/dikes/all#dawn');
  expect(frameSlidesPath('dikes', '0123456789ab')).toBe('/embed/dikes/0123456789ab.js');
  expect(slideBelow('/embed/dikes/', 'dawn')).toBe('/embed/dikes/dawn');
  expect(oembedPath({ page: 'grid', gallery: 'dikes' })).toBe('/oembed/dikes/all.json');
});

test('what is no page of the site is none', () => {
  for (const path of [
    '',
    '/articles',
    '/galleries/',
    '/articles/a/b',
    '/archive/26',
    '/archive/2026/13',
    '/archive/2026/1',
    '/archive//11',
    '/archive/2026/11/30',
    '/topics',
    '/topics/gold/0',
    '/topics/gold/01',
    '/topics/gold/all',
    '/topics/gold/3/4',
    '/authors/gold',
    '/galleries/a/b/c',
    '/sw.js',
  ])
    expect(parsePath(path)).toBeUndefined();
});

function pathOfDocument(each: StoreDocument): string {
  switch (each.document) {
    case 'list':
    case 'markets':
    case 'waiting':
      return documents[each.document];
    case 'month':
      return documents.month(each.month);
    case 'listNames':
      return documents.listNames(each.kind);
    case 'namedList': {
      const { kind, slug, page } = each;
      return page === undefined
        ? documents.namedList(kind, slug)
        : documents.listPage(kind, slug, page);
    }
    case 'story':
      return documents.story(each.slug);
    case 'gallery':
      return documents.gallery(each.gallery);
  }
}
