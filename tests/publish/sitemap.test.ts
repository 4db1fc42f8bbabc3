import { describe, expect, it } from 'vitest';
import type { Month } from '../../src/content/lists.ts';
import {
  mostAddresses,
  type SitemapEntry,
  sitemap,
  sitemapIndex,
  sitemapParts,
} from '../../src/metadata/sitemap.ts';
import { harbour } from '../fixtures/gallery.ts';
import { picture } from '../fixtures/picture.ts';
import { site } from '../fixtures/site.ts';
import { charts, lighthouse } from '../fixtures/story.ts';
import { listsOf } from '../support/listsOf.ts';
import { siteOf } from '../support/servedSite.ts';
import { faultsOf } from '../support/validXml.ts';

const locations = (xml: string, name = 'loc') =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);

const { paged: _, ...whole } = harbour;
const gallery = { ...whole, published: '2017-12-08' };
const changed = { ...lighthouse, modified: '2017-12-09T18:30:00+09:00' };
const documents = {
  ...listsOf({ stories: [changed, charts], galleries: [gallery as never] }),
  'articles/lighthouse.json': changed,
  'articles/charts.json': charts,
  'galleries/harbour.json': gallery,
};
const url = 'https://news.example/photos';
const served = siteOf({ documents, settings: { url, sections: ['Coast'] } });
const textAt = (path: string) => served.textAt(path);

describe('the sitemap', () => {
  it('is an index of the site’s own pages and of each month', async () => {
    const index = await textAt('/sitemap.xml');
    expect(await faultsOf(index, 'sitemap.xsd')).toEqual([]);
    expect(locations(index)).toEqual(
      ['pages', '2017-12', '2017-11'].map((name) => `${url}/sitemap-${name}.xml`),
    );
  });

  it('is valid, and has every page once, under the address that search engines shall use', async () => {
    const files = ['pages', '2017-12', '2017-11'].map((name) => textAt(`/sitemap-${name}.xml`));
    const texts = await Promise.all(files);
    for (const text of texts) expect(await faultsOf(text, 'sitemap.xsd')).toEqual([]);
    expect(texts.flatMap((text) => locations(text))).toEqual(
      [
        '/',
        '/archive',
        '/archive/2017',
        '/sections/coast',
        '/archive/2017/12',
        '/articles/lighthouse',
        '/galleries/harbour/all',
        '/galleries/harbour',
        '/galleries/harbour/crane',
        '/galleries/harbour/pier',
        '/archive/2017/11',
        '/articles/charts',
      ].map((path) => `${url}${path}`),
    );
    expect(texts.flatMap((text) => locations(text, 'image:loc'))).toContain(
      `${url}/content/photos/crane-1500.jpg`,
    );
  });

  it('says when a story was changed last, and makes up no day for a gallery', async () => {
    expect(locations(await textAt('/sitemap-2017-12.xml'), 'lastmod')).toEqual([changed.modified]);
    expect(locations(await textAt('/sitemap-2017-11.xml'), 'lastmod')).toEqual([charts.published]);
  });

  it('has no other files', async () => {
    for (const name of ['2017-12-1', '2017-12-2', '2017-10', 'pages-2', '1'])
      expect((await served.get(`/sitemap-${name}.xml`)).status, name).toBe(404);
  });

  it('of an address with marks of XML in it is valid', async () => {
    const folder = { ...site, file: (src: string) => `https://cdn.example/?a=1&b="<${src}>` };
    const entry: SitemapEntry = { path: '/galleries/harbour', picture: picture('crane') };
    expect(await faultsOf(sitemap([entry], folder), 'sitemap.xsd')).toEqual([]);
  });

  it('stays within the limits of one file, with the longest addresses that there may be', () => {
    const longest = {
      ...site,
      file: (src: string) => `https://cdn.example/${'é&'.repeat(990)}${src}`,
    };
    const bytes = Buffer.byteLength(
      sitemap(
        [{ path: `/galleries/${'g'.repeat(100)}/${'s'.repeat(100)}`, picture: picture('a') }],
        longest,
      ),
    );
    expect(bytes * mostAddresses).toBeLessThan(50 * 1024 * 1024);
    expect(mostAddresses).toBeLessThanOrEqual(50_000);
  });
});

describe('a month of which one file cannot have all', () => {
  const entry = (index: number, count: number) => ({
    id: `g${index}`,
    title: 'T',
    published: `2017-11-${String(30 - index).padStart(2, '0')}`,
    count,
  });
  const month = (...counts: number[]): Month => ({
    month: '2017-11',
    stories: [{ slug: 's', title: 'T', published: '2017-11-01', pictures: 1 }],
    galleries: counts.map((count, index) => entry(index, count)),
  });
  const sizes = (of: Month, most: number) =>
    sitemapParts(of, most).map(
      ({ stories, galleries }) =>
        stories.length + galleries.reduce((sum, { from, to }) => sum + to - from + 1, 0),
    );

  it('is parted, and every slide is in one part', () => {
    expect(sizes(month(5, 3, 4, 6), 10)).toEqual([8, 9, 6]);
    const parts = sitemapParts(month(25), 10).flatMap(({ galleries }) => galleries);
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [0, 8],
      [8, 16],
      [16, 24],
      [24, 25],
    ]);
    for (const size of sizes(month(25, 1, 7, 9, 10), 10)) expect(size).toBeLessThanOrEqual(10);
  });

  it('is counted from the oldest, so that earlier parts stay as they are', () => {
    const before = sitemapParts(month(5, 3, 4, 6), 10);
    const { galleries, ...rest } = month(5, 3, 4, 6);
    const newer = { ...entry(0, 7), id: 'newest', published: '2017-11-30T23:00:00Z' };
    const after = sitemapParts({ ...rest, galleries: [newer, ...galleries] }, 10);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });
});

it('The check of sitemaps finds what is wrong', async () => {
  const text = await textAt('/sitemap-2017-12.xml');
  const broken = (from: string, to: string) => faultsOf(text.replace(from, to), 'sitemap.xsd');
  expect(await broken('https://news.example', '/news')).not.toEqual([]);
  expect(await broken('galleries/harbour/crane', 'galleries/harbour/pier')).not.toEqual([]);
  expect(await broken('image:loc', 'image:address')).not.toEqual([]);
  expect(
    await faultsOf(sitemapIndex(['/sitemap.xml'], { ...site, url: '/' }), 'sitemap.xsd'),
  ).not.toEqual([]);
});
