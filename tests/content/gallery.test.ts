import { expect, test } from 'vitest';
import { gallerySchema, slidePageSchema } from '../../src/content/gallery.ts';
import { parseDocument } from '../../src/content/parse.ts';
import { harbour } from '../fixtures/gallery.ts';

const withoutKinds = harbour.slides.map(({ kind, ...slide }) => slide);

test('A slide without a kind, as in older stores, is a picture', () => {
  expect(parse({ ...harbour, slides: withoutKinds }).slides).toEqual(harbour.slides);
  const page = { slides: withoutKinds };
  expect(parseDocument(slidePageSchema, 'page.json', page).slides).toEqual(harbour.slides);
});

test('A slide of an unknown kind is refused, with its index', () => {
  const [cover, ...others] = harbour.slides;
  const slides = [cover, ...others.map((slide) => ({ ...slide, kind: 'hologram' }))];
  expect(() => parse({ ...harbour, slides })).toThrow(
    'harbour.json: at slides.1.kind, expected "picture", found "hologram"',
  );
});

function parse(gallery: unknown) {
  return parseDocument(gallerySchema, 'harbour.json', gallery);
}
