import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  rememberLoaded,
  rememberLoadedPictures,
  widestLoaded,
} from '../../src/picture/loadedRenditions.ts';
import { picture } from '../fixtures/picture.ts';

const load = (name: string) => {
  const img = document.createElement('img');
  img.src = `/content/photos/${name}`;
  rememberLoaded(img);
};

beforeEach(() => {
  vi.spyOn(HTMLImageElement.prototype, 'currentSrc', 'get').mockImplementation(function (
    this: HTMLImageElement,
  ) {
    return this.src;
  });
});
afterEach(() => vi.restoreAllMocks());

test('the widest rendition that has been loaded is found', () => {
  const crane = picture('crane');
  expect(widestLoaded(crane)).toBeUndefined();
  load('crane-400.jpg');
  expect(widestLoaded(crane)).toMatch(/\/crane-400\.jpg$/);
  load('crane-1500.jpg');
  expect(widestLoaded(crane)).toMatch(/\/crane-1500\.jpg$/);
});

test('a rendition with a comma in its address is found', () => {
  const odd = picture('a,b');
  load('a%2Cb-400.jpg');
  expect(widestLoaded(odd)).toMatch(/a%2Cb-400/);
});

test('only the latest pictures are remembered', () => {
  load('first-400.jpg');
  for (let count = 0; count < 2000; count++) load(`${count}-400.jpg`);
  expect(widestLoaded(picture('first'))).toBeUndefined();
  expect(widestLoaded(picture('1999'))).toBeDefined();
});

test('of pictures that were there before the script, those that failed are not remembered', () => {
  const there = (name: string, naturalWidth: number) => {
    const img = document.createElement('img');
    img.src = `/content/photos/${name}-400.jpg`;
    Object.defineProperties(img, {
      complete: { value: true },
      naturalWidth: { value: naturalWidth },
    });
    document.body.append(img);
  };
  there('whole', 400);
  there('aborted', 0);
  rememberLoadedPictures();
  expect(widestLoaded(picture('whole'))).toBeDefined();
  expect(widestLoaded(picture('aborted'))).toBeUndefined();
});
