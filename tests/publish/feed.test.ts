import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Feed, type FeedItem, feed as written } from '../../src/metadata/feed.ts';
import { harbour } from '../fixtures/gallery.ts';
import { licensed, licensedGallery } from '../fixtures/rights.ts';
import { site } from '../fixtures/site.ts';
import { stories } from '../fixtures/stories.ts';
import { hostileText } from '../support/hostileText.ts';
import { faultsOf } from '../support/validXml.ts';

const [lighthouseEntry, chartsEntry] = stories.stories;
if (!lighthouseEntry || !chartsEntry) throw new Error('The fixture has two stories.');
const { story: _, ...onItsOwn } = { ...licensedGallery, id: 'alone', title: 'On its own' };
const alone = { ...onItsOwn, published: '2017-11-20' };
const items: FeedItem[] = [
  { ...lighthouseEntry, slides: licensedGallery.slides },
  alone,
  chartsEntry,
];
const feed = (of: readonly FeedItem[], more: Partial<Feed> = {}) =>
  written({ title: site.name, page: '/', path: '/rss.xml', items: of, ...more }, site);
// Its own way is that of XML 1.1, which takes more for the end of a line.
const normalizeLineEndings = (text: string) => text.replaceAll(/\r\n?/g, '\n');
const parse = (xml: string) =>
  new DOMParser({ normalizeLineEndings }).parseFromString(xml, 'text/xml');
const texts = (xml: string, name: string) =>
  [...parse(xml).getElementsByTagName(name)].map(({ textContent }) => textContent);

describe('the feed', () => {
  it('is valid RSS with the pictures, their credits and copyrights as Media RSS', async () => {
    const xml = feed(items);
    expect(await faultsOf(xml, 'rss.xsd')).toEqual([]);
    expect(texts(xml, 'media:credit')).toContain('A. Keeper, B. Diver / A. Keeper / The Agency');
    expect(texts(xml, 'media:copyright')).toContain('© 2017 The Agency');
    const [cover] = parse(xml).getElementsByTagName('media:content');
    expect(cover?.getAttribute('url')).toBe('https://cdn.example/store/photos/cover-1500.jpg');
  });

  it('names the site’s language, and the authors of each item one by one', async () => {
    const xml = feed([{ ...lighthouseEntry, authors: ['Anna Person', 'Ben Writer'] }, chartsEntry]);
    expect(await faultsOf(xml, 'rss.xsd')).toEqual([]);
    expect(texts(xml, 'language')).toEqual(['en']);
    expect(texts(xml, 'dc:creator')).toEqual(['Anna Person', 'Ben Writer', 'The Courier']);
  });

  it('has a date for stories and galleries, and for the newest of its changes', () => {
    const xml = feed([{ ...lighthouseEntry, modified: '2017-12-09T18:30:00+09:00' }, alone]);
    expect(texts(xml, 'pubDate')).toEqual([
      'Thu, 07 Dec 2017 00:00:00 GMT',
      'Mon, 20 Nov 2017 00:00:00 GMT',
    ]);
    expect(texts(xml, 'lastBuildDate')).toEqual(['Sat, 09 Dec 2017 09:30:00 GMT']);
  });

  it('says when a story was last changed or corrected', async () => {
    const xml = feed([{ ...lighthouseEntry, modified: '2026-12-01T18:30:00+09:00' }, chartsEntry]);
    expect(await faultsOf(xml, 'rss.xsd')).toEqual([]);
    expect(texts(xml, 'atom:updated')).toEqual(['2026-12-01T09:30:00.000Z']);
  });

  it('has a few pictures of each item', () => {
    const slides = Array.from({ length: 200 }, (_, i) => ({ ...licensed, id: `s-${i}` }));
    expect(texts(feed([{ ...alone, slides }]), 'media:credit')).toHaveLength(10);
  });

  it('leads back from month to month, as RFC 5005 has it', async () => {
    const before = '/archive/2017/10/rss.xml';
    const page = '/archive/2017/11';
    const xml = feed([chartsEntry], { page, path: `${page}/rss.xml`, before, current: '/rss.xml' });
    expect(await faultsOf(xml, 'rss.xsd')).toEqual([]);
    const links = [...parse(xml).getElementsByTagName('atom:link')];
    expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['self', 'https://news.example/photos/archive/2017/11/rss.xml'],
      ['prev-archive', 'https://news.example/photos/archive/2017/10/rss.xml'],
      ['current', 'https://news.example/photos/rss.xml'],
    ]);
    expect(texts(xml, 'fh:archive')).toHaveLength(1);
    expect(texts(feed(items, { before }), 'fh:archive')).toHaveLength(0);
  });

  it('of an empty site is valid', async () => {
    expect(await faultsOf(feed([]), 'rss.xsd')).toEqual([]);
  });

  it('keeps every text a text, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const title = `T${text}`;
        const xml = feed([{ ...alone, title, description: title }]);
        const [, item] = texts(xml, 'title');
        expect(item).toBe(normalizeLineEndings(withoutInexpressible(title)));
      }),
    );
  });

  it('is valid with anything in it', async () => {
    const galleries = fc.sample(hostileText, 20).map((text, i) => {
      const slides = harbour.slides.map((slide) => ({ ...slide, caption: text, credit: text }));
      return { ...alone, id: `g-${i}`, title: `T${text}`, description: `D${text}`, slides };
    });
    expect(await faultsOf(feed(galleries), 'rss.xsd')).toEqual([]);
  });
});

/** XML 1.0, 2.2: what no document may hold. */
function withoutInexpressible(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}

it('The check of feeds finds what is wrong', async () => {
  const xml = feed(items);
  const broken = (from: string, to: string) => faultsOf(xml.replace(from, to), 'rss.xsd');
  expect(await broken('Thu, 07 Dec 2017', '2017-12-07')).not.toEqual([]);
  expect(await broken('medium="image"', 'medium="picture"')).not.toEqual([]);
  expect(await broken('articles/charts</guid>', 'articles/lighthouse</guid>')).not.toEqual([]);
  expect(await broken('<atom:link', '<link')).not.toEqual([]);
});
