import { beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { PictureCache } from '../../src/gallery/pictureCache.ts';
import { picture } from '../fixtures/picture.ts';

const slide = (id: string) => ({ id, ...picture(id) });
const settled = () => new Promise((done) => setTimeout(done));

let decode: MockInstance<HTMLImageElement['decode']>;
beforeEach(() => {
  decode = vi.spyOn(HTMLImageElement.prototype, 'decode').mockResolvedValue(undefined);
});

test('a picture is ready once it is decoded', async () => {
  const cache = new PictureCache();
  cache.warm(slide('crane'), '100vw');
  expect(cache.isReady('crane')).toBe(false);
  await settled();
  expect(cache.isReady('crane')).toBe(true);
  expect(cache.isReady('pier')).toBe(false);
});

test('only so many are held: the one used longest ago goes first', async () => {
  const cache = new PictureCache(2);
  for (const id of ['a', 'b', 'a', 'c']) cache.warm(slide(id), '100vw');
  await settled();
  expect(['a', 'b', 'c'].filter((id) => cache.isReady(id))).toEqual(['a', 'c']);
});

test('a picture kept already is not fetched again', async () => {
  const cache = new PictureCache();
  cache.warm(slide('crane'), '100vw');
  cache.warm(slide('crane'), '100vw');
  expect(decode).toHaveBeenCalledTimes(1);
});

test('one that failed is forgotten, so that it is tried again', async () => {
  decode.mockRejectedValueOnce(new Error('EncodingError'));
  const cache = new PictureCache();
  cache.warm(slide('crane'), '100vw');
  await settled();
  expect(cache.isReady('crane')).toBe(false);
  cache.warm(slide('crane'), '100vw');
  await settled();
  expect(cache.isReady('crane')).toBe(true);
});
