import { describe, expect, it, test } from 'vitest';
import {
  isNamedByContent,
  kindOf,
  kindOfAddress,
  pictureOf,
  type Territory,
} from '../../src/offline/kinds.ts';

const territory: Territory = {
  site: 'https://news.example/photos/',
  store: 'https://news.example/photos/content/',
};
const elsewhere: Territory = { ...territory, store: 'https://store.example/2026/' };

const asking = (url: string, more = {}) => ({
  url,
  method: 'GET',
  mode: 'no-cors',
  referrer: 'https://news.example/photos/galleries/a',
  ...more,
});

describe('what is cached', () => {
  test.each([
    ['https://news.example/photos/galleries/a/b', 'page'],
    ['https://news.example/photos/galleries/a/b?from=feed#x', 'page'],
    ['https://news.example/photos/', 'page'],
    ['https://news.example/photos/archive/2026/11', 'page'],
    ['https://news.example/photos/topics/gold/3', 'page'],
    ['https://news.example/photos/topics/gold/rss.xml', undefined],
    ['https://news.example/photos/content/index/topics/gold/3.json', 'document'],
    ['https://news.example/photos/assets/index-3f.js', 'file'],
    ['https://news.example/photos/content/galleries/a.json', 'document'],
    ['https://news.example/photos/content/photos/a/b-1f-1600.avif', 'picture'],
    ['https://news.example/photos/content/films/a/film-1f.mp4', undefined],
    ['https://news.example/photos/embed/a', undefined],
    ['https://news.example/photos/oembed/a.json', undefined],
    ['https://news.example/photos/sw.js', undefined],
    ['https://news.example/another-app/', undefined],
    ['https://statistics.example/', undefined],
  ])('%s is cached as %s', (url, kind) => {
    expect(kindOfAddress(url, territory)).toBe(kind);
  });

  it("includes the fonts of the site's theme, and no other files of the site", () => {
    const font = 'https://news.example/photos/fonts/g.woff2';
    expect(kindOfAddress(font, { ...territory, fonts: [font] })).toBe('file');
    expect(kindOfAddress(font, territory)).toBeUndefined();
  });

  it('follows the store to another origin', () => {
    const url = 'https://store.example/2026/photos/a/b-1f-240.webp';
    expect(kindOfAddress(url, elsewhere)).toBe('picture');
    expect(kindOfAddress('https://store.example/2025/photos/a.webp', elsewhere)).toBeUndefined();
  });

  it.each([
    ['galleries/a/0123456789ab.json', true],
    ['galleries/a/0123456789ab-ids.json?from=feed', true],
    ['galleries/a/pages.json', false],
    ['galleries/0123456789ab.json', false],
    ['articles/0123456789ab.json', false],
  ])('is asked for again, or not: %s is named by its content: %s', (path, isNamed) => {
    expect(isNamedByContent(territory.store + path)).toBe(isNamed);
  });

  it('is never requested by a frame', () => {
    const url = 'https://news.example/photos/content/photos/a/b-1f-1600.avif';
    const referrer = 'https://news.example/photos/embed/a';
    expect(kindOf(asking(url), territory)).toBe('picture');
    expect(kindOf(asking(url, { referrer }), territory)).toBeUndefined();
  });

  it('is never a form submission', () => {
    const url = 'https://news.example/photos/galleries/a';
    expect(kindOf(asking(url, { method: 'POST' }), territory)).toBeUndefined();
  });

  it('is a page for every navigation, whatever its extension', () => {
    const url = 'https://news.example/photos/galleries/a/version-2.0';
    expect(kindOf(asking(url, { mode: 'navigate' }), territory)).toBe('page');
  });
});

it('recognizes the renditions of one picture', () => {
  const wide = pictureOf('https://news.example/content/photos/a/b-1f-1600.avif');
  expect(pictureOf('https://news.example/content/photos/a/b-1f-240.jpg')).toBe(wide);
  expect(pictureOf('https://news.example/content/photos/a/b-2e-1600.avif')).not.toBe(wide);
});
