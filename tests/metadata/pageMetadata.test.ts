import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { List } from '../../src/content/lists.ts';
import type { DescribedPage } from '../../src/metadata/page.ts';
import { metadataOf } from '../../src/metadata/pageMetadata.ts';
import { harbour } from '../fixtures/gallery.ts';
import { licensed, licensedGallery } from '../fixtures/rights.ts';
import { site } from '../fixtures/site.ts';
import { stories } from '../fixtures/stories.ts';
import { lighthouse } from '../fixtures/story.ts';
import { hostileText } from '../support/hostileText.ts';

const slidePage: DescribedPage = {
  kind: 'slide',
  gallery: licensedGallery,
  slide: licensed,
  index: 3,
};
const storyPage: DescribedPage = { kind: 'story', article: lighthouse };

/** A page's metadata as a browser reads it. */
function headOf(page: DescribedPage): Document {
  const { head, foot } = metadataOf(page, site);
  const html = `<!doctype html><head>${head}</head><body>${foot}</body>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const meta = (head: Document, name: string) =>
  head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

describe('a shared link', () => {
  it('to a slide shows its picture and caption', () => {
    const head = headOf(slidePage);
    expect(meta(head, 'og:url')).toBe('https://news.example/photos/galleries/harbour/licensed');
    expect(meta(head, 'og:image')).toBe('https://cdn.example/store/photos/licensed-1500.jpg');
    expect(meta(head, 'og:image:type')).toBe('image/jpeg');
    expect(meta(head, 'og:image:width')).toBe('1500');
    expect(meta(head, 'og:image:height')).toBe('1000');
    expect(meta(head, 'og:image:alt')).toBe('What licensed shows');
    expect(meta(head, 'og:title')).toBe('4 of 4 · The harbour by night');
    expect(meta(head, 'og:description')).toBe('Fog comes in. Nobody sails.');
    expect(meta(head, 'twitter:card')).toBe('summary_large_image');
    expect(meta(head, 'twitter:image:alt')).toBe('What licensed shows');
  });

  it('to the first slide is a link to its gallery', () => {
    const [cover] = harbour.slides;
    const head = headOf({ kind: 'slide', gallery: harbour, slide: cover ?? licensed, index: 0 });
    expect(meta(head, 'og:url')).toBe('https://news.example/photos/galleries/harbour');
    expect(meta(head, 'og:title')).toBe('The harbour by night');
  });

  it('to a story is an article with its date and section', () => {
    const head = headOf(storyPage);
    expect(meta(head, 'og:type')).toBe('article');
    expect(meta(head, 'article:published_time')).toBe('2017-12-07');
    expect(meta(head, 'article:section')).toBe('Coast');
    expect(meta(head, 'og:site_name')).toBe('The Courier');
  });

  // https://ogp.me, "Basic Metadata"
  it.each<[string, DescribedPage]>([
    ['the list of stories', { kind: 'home', list: stories }],
    ['a story', storyPage],
    ['a slide', slidePage],
    ['the grid', { kind: 'grid', gallery: harbour }],
  ])('to %s has the four properties that Open Graph requires', (_, page) => {
    const head = headOf(page);
    for (const name of ['og:title', 'og:type', 'og:image', 'og:url'])
      expect(meta(head, name)).toBeTruthy();
  });

  it('has a picture just large enough for a card, in a common format', () => {
    const src = (name: string) => [
      { src: `${name}-800`, width: 800 },
      { src: `${name}-1600`, width: 1600 },
      { src: `${name}-3200`, width: 3200 },
    ];
    const slide = {
      ...licensed,
      width: 3200,
      height: 1801,
      sources: [
        { type: 'image/avif' as const, srcset: src('avif') },
        { type: 'image/jpeg' as const, srcset: src('jpeg') },
        { type: 'image/webp' as const, srcset: src('webp') },
      ],
    };
    const head = headOf({ ...slidePage, slide });
    expect(meta(head, 'og:image')).toBe('https://cdn.example/store/jpeg-1600');
    expect(meta(head, 'og:image:height')).toBe('901');
  });

  it('has a locale with a country, by default the likeliest', () => {
    const inLanguage = (lang: string) =>
      meta(headOf({ kind: 'story', article: { ...lighthouse, lang } }), 'og:locale');
    expect(inLanguage('pt-BR')).toBe('pt_BR');
    expect(inLanguage('zh-Hant-TW')).toBe('zh_TW');
    expect(inLanguage('de')).toBe('de_DE');
    expect(inLanguage('ko')).toBe('ko_KR');
    expect(inLanguage('es-419')).toBeUndefined();
    expect(inLanguage('not a language')).toBeUndefined();
  });

  it('has the site’s language if the page has none', () => {
    expect(meta(headOf({ kind: 'story', article: lighthouse }), 'og:locale')).toBe('en_US');
  });

  it('repeats title, description and picture in Twitter’s tags', () => {
    const head = headOf(slidePage);
    for (const name of ['title', 'description', 'image'])
      expect(meta(head, `twitter:${name}`)).toBe(meta(head, `og:${name}`));
    expect(meta(head, 'twitter:image')).toMatch(/^https:/);
  });

  it('to a page that lists others names the first of them, in two lines at most', () => {
    const title = 'A title of the usual length for a story';
    const many = Array.from({ length: 500 }, () => ({ ...stories.stories[0], title }));
    const list = { name: 'Gold', count: 500, fullPages: 2, entries: [] };
    const entries = many.map((each) => ({ ...each, kind: 'story' }));
    const listed = { kind: 'list', of: 'topics', slug: 'gold', name: 'Gold' };
    const month = { month: '2017-12', stories: many, galleries: [] };
    for (const page of [
      { kind: 'home', list: { ...stories, stories: many } },
      { kind: 'month', month },
      { ...listed, list: { ...list, entries } },
    ]) {
      const description = meta(headOf(page as DescribedPage), 'og:description');
      expect(description).toMatch(/^A title of the usual length for a story · /);
      expect(description?.length).toBeLessThanOrEqual(160);
    }
  });

  it('cuts a long caption between words', () => {
    const caption = 'Word '.repeat(2_000_000);
    const description = meta(
      headOf({ ...slidePage, slide: { ...licensed, caption } }),
      'og:description',
    );
    expect(description).toMatch(/Word…$/);
    expect(description?.length).toBeLessThanOrEqual(300);
  });
});

describe('the authors of a story', () => {
  const authorsIn = (article: typeof lighthouse) => {
    const head = headOf({ kind: 'story', article });
    const contents = (selector: string) =>
      [...head.querySelectorAll(selector)].map((tag) => tag.getAttribute('content'));
    return [contents('[name="author"]'), contents('[property="article:author"]')];
  };

  it('are named one by one', () => {
    const authors = ['Anna Person', 'Ben Writer'];
    const story = { ...lighthouse, byline: 'Von Anna Person und Ben Writer', authors };
    expect(authorsIn(story)).toEqual([authors, authors]);
  });

  it('are never taken from the byline; without any, the publisher is named', () => {
    const story = { ...lighthouse, byline: 'Von Anna Person' };
    expect(authorsIn(story)).toEqual([['The Courier'], ['The Courier']]);
  });

  it('are left out on other pages', () => {
    expect(headOf(slidePage).querySelector('[name="author"]')).toBeNull();
  });
});

describe('a page’s head', () => {
  it('links to the feed and, on a gallery, to its oEmbed answer', () => {
    const links = [...headOf(slidePage).querySelectorAll('link[rel="alternate"]')];
    expect(links.map((link) => [link.getAttribute('type'), link.getAttribute('href')])).toEqual([
      ['application/rss+xml', 'https://news.example/photos/rss.xml'],
      ['application/json+oembed', 'https://news.example/photos/oembed/harbour.json'],
    ]);
  });

  it('leaves out what needs the site’s address if that is unknown', () => {
    expect(metadataOf(slidePage, undefined)).toEqual({
      head: '<meta name="robots" content="max-image-preview:large" />',
      foot: '',
    });
  });

  it('escapes every text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const slide = { ...licensed, caption: text, alt: text, credit: text, headline: text };
        const gallery = { ...licensedGallery, title: text, description: text };
        const head = headOf({ kind: 'slide', gallery, slide, index: 3 });
        const names = [...head.head.children].map(({ localName }) => localName);
        expect(new Set(names)).toEqual(new Set(['meta', 'link']));
        expect(head.body.childNodes).toHaveLength(1);
        const { '@graph': graph } = JSON.parse(
          head.body.querySelector('script')?.textContent ?? '',
        );
        expect(graph[0].creditText).toBe(text);
      }),
    );
  });
});

describe('a page of a list', () => {
  const listed = { kind: 'list', of: 'topics', slug: 'gold', name: 'Gold' } as const;
  const entries: List['entries'] = [];
  const links = (page: DescribedPage, rel: string) =>
    [...headOf(page).querySelectorAll(`link[rel="${rel}"]`)].map((link) =>
      link.getAttribute('href'),
    );
  const url = 'https://news.example/photos';

  it('links to its feed beside the site’s', () => {
    const list = { name: 'Gold', count: 50, fullPages: 2, entries };
    expect(links({ ...listed, list }, 'alternate')).toEqual([
      `${url}/rss.xml`,
      `${url}/topics/gold/rss.xml`,
    ]);
    const month = { month: '2017-12', stories: [], galleries: [] };
    expect(links({ kind: 'month', month }, 'alternate')).toEqual([
      `${url}/rss.xml`,
      `${url}/archive/2017/12/rss.xml`,
    ]);
  });

  it('links to the pages beside it', () => {
    const list = { name: 'Gold', count: 75, fullPages: 3, entries };
    expect(links({ ...listed, list }, 'next')).toEqual([`${url}/topics/gold/2`]);
    expect(links({ ...listed, list }, 'prev')).toEqual([]);
    const second: DescribedPage = { ...listed, list, number: 2, hasNewer: true };
    expect(links(second, 'prev')).toEqual([`${url}/topics/gold/3`]);
    expect(links(second, 'next')).toEqual([`${url}/topics/gold/1`]);
    const last: DescribedPage = { ...listed, list, number: 3, hasNewer: false };
    expect(links(last, 'prev')).toEqual([`${url}/topics/gold`]);
    const first: DescribedPage = { ...listed, list, number: 1, hasNewer: true };
    expect(links(first, 'next')).toEqual([]);
  });
});
