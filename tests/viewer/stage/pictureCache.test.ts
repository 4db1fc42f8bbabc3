import { beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { PictureCache } from '../../../src/viewer/stage/pictureCache.ts';
import { pictureSlide } from '../../fixtures/picture.ts';

const wanted = (...ids: string[]) => ids.map((id) => ({ slide: pictureSlide(id), sizes: '100vw' }));
const settled = () => new Promise((done) => setTimeout(done));
const ready = (cache: PictureCache, ...ids: string[]) => ids.filter((id) => cache.isReady(id));

/** The addresses of the pictures that were decoded, and those still waited for. */
let asked: string[];
let decode: MockInstance<HTMLImageElement['decode']>;

beforeEach(() => {
  asked = [];
  decode = vi.spyOn(HTMLImageElement.prototype, 'decode').mockImplementation(async function (
    this: HTMLImageElement,
  ) {
    asked.push(this.src.replace(/^.*photos\/|-1500.jpg$/g, ''));
  });
});

test('a picture is ready once it is decoded', async () => {
  const cache = new PictureCache();
  void cache.warm(wanted('crane'));
  expect(cache.isReady('crane')).toBe(false);
  await settled();
  expect(ready(cache, 'crane', 'pier')).toEqual(['crane']);
});

test('pictures come one after the other, so that the likeliest has the line for itself', async () => {
  let decoded: (() => void) | undefined;
  decode.mockImplementationOnce(function (this: HTMLImageElement) {
    asked.push('first');
    return new Promise((done) => {
      decoded = done;
    });
  });
  const cache = new PictureCache();
  void cache.warm(wanted('crane', 'pier'));
  await settled();
  expect(asked).toEqual(['first']);
  decoded?.();
  await settled();
  expect(asked).toEqual(['first', 'pier']);
});

test('what is on its way is given up as soon as something else is wanted', async () => {
  decode.mockReturnValueOnce(new Promise(() => undefined));
  vi.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockReturnValue(false);
  const removeAttribute = vi.spyOn(HTMLImageElement.prototype, 'removeAttribute');
  const cache = new PictureCache();
  void cache.warm(wanted('crane', 'pier'));
  void cache.warm(wanted('buoy'));
  await settled();
  expect(removeAttribute).toHaveBeenCalledExactlyOnceWith('src');
  expect(asked).toEqual(['buoy']);
  expect(ready(cache, 'crane', 'pier', 'buoy')).toEqual(['buoy']);
});

test('only so many are held: the one used longest ago goes first', async () => {
  const cache = new PictureCache({ pictures: 2, pixels: Number.POSITIVE_INFINITY });
  for (const id of ['a', 'b', 'a', 'c']) await cache.warm(wanted(id));
  expect(ready(cache, 'a', 'b', 'c')).toEqual(['a', 'c']);
});

test('only so many pixels are held, but what is wanted stays', async () => {
  vi.spyOn(HTMLImageElement.prototype, 'currentSrc', 'get').mockImplementation(function (
    this: HTMLImageElement,
  ) {
    return this.src;
  });
  const cache = new PictureCache({ pictures: 7, pixels: 2 * 1500 * 1000 });
  for (const id of ['a', 'b']) await cache.warm(wanted(id));
  await cache.warm(wanted('c', 'd', 'e'));
  expect(ready(cache, 'a', 'b', 'c', 'd', 'e')).toEqual(['c', 'd', 'e']);
});

test('a picture kept already is not fetched again, but for another size', async () => {
  const cache = new PictureCache();
  await cache.warm(wanted('crane'));
  await cache.warm(wanted('crane'));
  expect(asked).toEqual(['crane']);
  await cache.warm(wanted('crane').map((each) => ({ ...each, sizes: '50vw' })));
  expect(asked).toEqual(['crane', 'crane']);
});

test('one that failed is forgotten, so that it is tried again, and holds up none behind it', async () => {
  decode.mockRejectedValueOnce(new Error('EncodingError'));
  const cache = new PictureCache();
  await cache.warm(wanted('crane', 'pier'));
  expect(ready(cache, 'crane', 'pier')).toEqual(['pier']);
  await cache.warm(wanted('crane'));
  expect(cache.isReady('crane')).toBe(true);
});

test('what is given back stands in no <picture> any more, where the browser would hold on to it', async () => {
  const images: HTMLImageElement[] = [];
  decode.mockImplementation(async function (this: HTMLImageElement) {
    images.push(this);
  });
  const held = () => images.filter((img) => img.parentElement).length;
  const cache = new PictureCache({ pictures: 2, pixels: Number.POSITIVE_INFINITY });
  for (const id of ['a', 'b', 'c', 'd']) await cache.warm(wanted(id));
  expect(held()).toBe(2);
  await cache.warm(wanted('d').map((each) => ({ ...each, sizes: '50vw' })));
  expect(held()).toBe(2);
  cache.clear();
  expect(held()).toBe(0);
  expect(ready(cache, 'a', 'b', 'c', 'd')).toEqual([]);
});
