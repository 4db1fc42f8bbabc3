import { describe, expect, it } from 'vitest';
import { sitemaps } from '../../src/metadata/sitemap.ts';
import { harbour } from '../fixtures/gallery.ts';
import { pictureSlide } from '../fixtures/picture.ts';
import { site } from '../fixtures/site.ts';
import { faultsOf } from '../support/validXml.ts';

const locations = (xml: string, name = 'loc') =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);

const many = (count: number) => ({
  ...harbour,
  slides: Array.from({ length: count }, (_, i) => pictureSlide(`slide-${i}`)),
});

describe('the sitemap', () => {
  it('is valid, and has every page once, under the address that search engines shall use', async () => {
    const [file, ...others] = sitemaps([harbour], site);
    expect(others).toEqual([]);
    expect(file?.name).toBe('sitemap.xml');
    expect(await faultsOf(file?.content ?? '', 'sitemap.xsd')).toEqual([]);
    expect(locations(file?.content ?? '')).toEqual(
      [
        '',
        'articles/lighthouse',
        'articles/charts',
        'galleries/harbour/all',
        'galleries/harbour',
        'galleries/harbour/crane',
        'galleries/harbour/pier',
      ].map((path) => `https://news.example/photos/${path}`),
    );
    expect(locations(file?.content ?? '', 'image:loc')).toContain(
      'https://cdn.example/store/photos/crane-1500.jpg',
    );
  });

  it('says when a story was changed last, and makes up no day for a gallery', async () => {
    const [first, second] = site.stories;
    if (!first || !second) throw new Error('too few stories');
    const stories = [{ ...first, modified: '2017-12-09T18:30:00+09:00' }, second];
    const [file] = sitemaps([harbour], { ...site, stories });
    expect(await faultsOf(file?.content ?? '', 'sitemap.xsd')).toEqual([]);
    expect(locations(file?.content ?? '', 'lastmod')).toEqual([
      '2017-12-09T18:30:00+09:00',
      second.published,
    ]);
  });

  it('is parted, with an index, where it has more addresses than one file may', async () => {
    const [index, ...parts] = sitemaps([many(60_000)], site);
    expect(await faultsOf(index?.content ?? '', 'sitemap.xsd')).toEqual([]);
    expect(locations(index?.content ?? '')).toEqual([
      'https://news.example/photos/sitemap-1.xml',
      'https://news.example/photos/sitemap-2.xml',
    ]);
    const counts = parts.map(({ content }) => locations(content).length);
    expect(counts).toEqual([50_000, 10_004]);
  });

  it('is parted where it has more bytes, which are not characters', () => {
    const folder = { ...site, file: (src: string) => `https://cdn.example/Bücher/${src}` };
    const bytes = 2000;
    const [, ...parts] = sitemaps([many(40)], folder, { urls: 50_000, bytes });
    expect(parts.length).toBeGreaterThan(3);
    const lengths = parts.map(({ content }) => Buffer.byteLength(content));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(bytes);
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(bytes / 2);
    expect(parts.flatMap(({ content }) => locations(content))).toHaveLength(44);
  });

  it('of an address with marks of XML in it is valid', async () => {
    const folder = { ...site, file: (src: string) => `https://cdn.example/?a=1&b="<${src}>` };
    const [file] = sitemaps([harbour], folder);
    expect(await faultsOf(file?.content ?? '', 'sitemap.xsd')).toEqual([]);
  });
});

it('The check of sitemaps finds what is wrong', async () => {
  const [file] = sitemaps([harbour], site);
  const broken = (from: string, to: string) =>
    faultsOf((file?.content ?? '').replace(from, to), 'sitemap.xsd');
  expect(await broken('https://news.example', '/news')).not.toEqual([]);
  expect(await broken('articles/charts', 'articles/lighthouse')).not.toEqual([]);
  expect(await broken('image:loc', 'image:address')).not.toEqual([]);
});
