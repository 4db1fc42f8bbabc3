import { expect, test } from 'vitest';
import { downloadOf } from '../../../src/views/gallery/download.ts';
import { harbour } from '../../fixtures/gallery.ts';
import { pictureSlide } from '../../fixtures/picture.ts';

const slide = pictureSlide('crane');
const allowed = { ...harbour, download: true };

test('nothing may be downloaded by default, nor before the slide has come', () => {
  expect(downloadOf(harbour, slide)).toBeUndefined();
  expect(downloadOf({ ...harbour, download: false }, slide)).toBeUndefined();
  expect(downloadOf(allowed, undefined)).toBeUndefined();
});

test('what the slide says goes before what its gallery says', () => {
  expect(downloadOf(allowed, { ...slide, download: false })).toBeUndefined();
  expect(downloadOf(harbour, { ...slide, download: true })).toBeDefined();
});

test('the file is the largest of the format that every program opens, named as the slide', () => {
  const avif = { type: 'image/avif' as const, srcset: [{ src: 'photos/crane.avif', width: 2400 }] };
  expect(downloadOf(allowed, { ...slide, sources: [avif, ...slide.sources] })).toEqual({
    href: '/content/photos/crane-1500.jpg',
    name: 'crane.jpg',
  });
  expect(downloadOf(allowed, { ...slide, sources: [avif] })?.name).toBe('crane.avif');
});
