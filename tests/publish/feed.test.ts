import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feed } from '../../src/metadata/feed.ts';
import { harbour } from '../fixtures/gallery.ts';
import { licensedGallery } from '../fixtures/rights.ts';
import { site } from '../fixtures/site.ts';
import { hostileText } from '../support/hostileText.ts';
import { faultsOf } from '../support/validXml.ts';

const { story: _, ...alone } = { ...licensedGallery, id: 'alone', title: 'On its own' };
// Its own way is that of XML 1.1, which takes more for the end of a line.
const normalizeLineEndings = (text: string) => text.replaceAll(/\r\n?/g, '\n');
const parse = (xml: string) =>
  new DOMParser({ normalizeLineEndings }).parseFromString(xml, 'text/xml');
const texts = (xml: string, name: string) =>
  [...parse(xml).getElementsByTagName(name)].map(({ textContent }) => textContent);

describe('the feed', () => {
  it('is valid RSS with the pictures, their credits and copyrights as Media RSS', async () => {
    const xml = feed([licensedGallery, alone], site);
    expect(await faultsOf(xml, 'rss.xsd')).toEqual([]);
    expect(texts(xml, 'media:credit')).toContain('A. Keeper, B. Diver / A. Keeper / The Agency');
    expect(texts(xml, 'media:copyright')).toContain('© 2017 The Agency');
    const [cover] = parse(xml).getElementsByTagName('media:content');
    expect(cover?.getAttribute('url')).toBe('https://cdn.example/store/photos/cover-1500.jpg');
  });

  it('names the site’s language, and the authors of each item one by one', async () => {
    const [newest, ...others] = site.stories;
    if (!newest) throw new Error('The fixture has no story.');
    const stories = [{ ...newest, authors: ['Anna Person', 'Ben Writer'] }, ...others];
    const xml = feed([], { ...site, stories });
    expect(await faultsOf(xml, 'rss.xsd')).toEqual([]);
    expect(texts(xml, 'language')).toEqual(['en']);
    expect(texts(xml, 'dc:creator')).toEqual(['Anna Person', 'Ben Writer', 'The Courier']);
  });

  it('has the newest story first, and galleries without a story last', () => {
    const xml = feed([licensedGallery, alone], site);
    expect(texts(xml, 'title').slice(1)).toEqual([
      'The lighthouse goes dark',
      'How to read a sea chart',
      'On its own',
    ]);
    expect(texts(xml, 'pubDate')).toEqual([
      'Thu, 07 Dec 2017 00:00:00 GMT',
      'Thu, 02 Nov 2017 00:00:00 GMT',
    ]);
  });

  it('says when a story was last changed or corrected', async () => {
    const [newest, ...others] = site.stories;
    if (!newest) throw new Error('The fixture has no story.');
    const stories = [{ ...newest, modified: '2026-12-01T18:30:00+09:00' }, ...others];
    const xml = feed([], { ...site, stories });
    expect(await faultsOf(xml, 'rss.xsd')).toEqual([]);
    expect(texts(xml, 'atom:updated')).toEqual(['2026-12-01T09:30:00.000Z']);
  });

  it('stays small, however much there is', () => {
    const slides = Array.from({ length: 200 }, (_, i) => ({ ...alone.slides[0], id: `s-${i}` }));
    const galleries = Array.from({ length: 50 }, (_, i) => ({ ...alone, id: `g-${i}`, slides }));
    const xml = feed(galleries as never, site);
    expect(texts(xml, 'item')).toHaveLength(20);
    expect(xml.length).toBeLessThan(150_000);
  });

  it('of an empty site is valid', async () => {
    expect(await faultsOf(feed([], { ...site, stories: [] }), 'rss.xsd')).toEqual([]);
  });

  it('keeps every text a text, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const title = `T${text}`;
        const xml = feed([{ ...alone, title, description: title }], { ...site, stories: [] });
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
    expect(await faultsOf(feed(galleries, { ...site, stories: [] }), 'rss.xsd')).toEqual([]);
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
  const xml = feed([licensedGallery], site);
  const broken = (from: string, to: string) => faultsOf(xml.replace(from, to), 'rss.xsd');
  expect(await broken('Thu, 07 Dec 2017', '2017-12-07')).not.toEqual([]);
  expect(await broken('medium="image"', 'medium="picture"')).not.toEqual([]);
  expect(await broken('articles/charts</guid>', 'articles/lighthouse</guid>')).not.toEqual([]);
  expect(await broken('<atom:link', '<link')).not.toEqual([]);
});
