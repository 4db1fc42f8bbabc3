import { describe, expect, it } from 'vitest';
import type { List, ListKind, Month } from '../../src/content/lists.ts';
import { thingsOf } from '../../src/metadata/linkedData.ts';
import type { DescribedPage } from '../../src/metadata/page.ts';
import { lists } from '../fixtures/demonstration.ts';
import { harbour } from '../fixtures/gallery.ts';
import { licensed, licensedGallery } from '../fixtures/rights.ts';
import { site } from '../fixtures/site.ts';
import { stories } from '../fixtures/stories.ts';
import { lighthouse } from '../fixtures/story.ts';
import { issuesOf } from '../support/richResults.ts';
import {
  expectLicensable,
  expectSearchable,
  type Node,
  nodesOf,
} from '../support/structuredDataRules.ts';

const entries: List['entries'] = [
  ...stories.stories.map((each) => ({ kind: 'story' as const, ...each })),
  ...stories.galleries.map((each) => ({ kind: 'gallery' as const, ...each })),
];
const listed = { kind: 'list' as const, slug: 'a-keeper', name: 'A. Keeper' };
const pageOf = (of: ListKind, number?: number): DescribedPage =>
  number === undefined
    ? { ...listed, of, list: { name: 'A. Keeper', count: 27, fullPages: 2, entries } }
    : { ...listed, of, list: { name: 'A. Keeper', entries }, number, hasNewer: number < 2 };

const pages: Record<string, DescribedPage> = {
  'the list of stories': { kind: 'home', list: stories },
  'the archive': { kind: 'archive', months: stories.months },
  'a year': { kind: 'archive', months: stories.months, year: '2017' },
  'a month': { kind: 'month', month: lists['index/2017-12.json'] as Month },
  'a section': pageOf('sections'),
  'a topic': pageOf('topics'),
  'a photographer': pageOf('photographers'),
  'an old page of a topic': pageOf('topics', 1),
  'a story': { kind: 'story', article: { ...lighthouse, authors: ['A. Keeper'] } },
  'a story by nobody named': { kind: 'story', article: lighthouse },
  'the cover': {
    kind: 'slide',
    gallery: licensedGallery,
    slide: harbour.slides[0] ?? licensed,
    index: 0,
  },
  'a slide': { kind: 'slide', gallery: licensedGallery, slide: licensed, index: 3 },
  'the grid': { kind: 'grid', gallery: licensedGallery },
  'a gallery without a story': {
    kind: 'grid',
    gallery: { ...licensedGallery, story: undefined } as never,
  },
};

const nodes = (page: DescribedPage) => nodesOf(JSON.parse(JSON.stringify(thingsOf(page, site))));
const typed = (page: DescribedPage, type: string) =>
  nodes(page).filter((node) => node['@type'] === type);

describe('search engines get all required fields of', () => {
  it.each(Object.entries(pages))('%s', (_, page) => {
    expect(nodes(page).length).toBeGreaterThan(0);
    expectSearchable(thingsOf(page, site));
  });
});

describe('search engines are told of a correction', () => {
  const corrections = [{ date: '2026-12-03', text: 'The light burned for 112 years, not 121.' }];
  const comment = {
    '@type': 'CorrectionComment',
    datePublished: '2026-12-03',
    text: 'The light burned for 112 years, not 121.',
  };
  const corrected: Record<string, [DescribedPage, string]> = {
    'of a story': [
      { kind: 'story', article: { ...lighthouse, modified: '2026-12-05', corrections } },
      'NewsArticle',
    ],
    'of a gallery': [
      { kind: 'grid', gallery: { ...licensedGallery, corrections } },
      'ImageGallery',
    ],
    'of a slide': [
      { kind: 'slide', gallery: licensedGallery, slide: { ...licensed, corrections }, index: 3 },
      'ImageObject',
    ],
  };

  it.each(Object.entries(corrected))('%s', async (_, [page, type]) => {
    expect(typed(page, type)[0]).toMatchObject({
      correction: [comment],
      dateModified: type === 'NewsArticle' ? '2026-12-05' : '2026-12-03',
    });
    const things: Node[] = JSON.parse(JSON.stringify(thingsOf(page, site)));
    expect((await issuesOf(things)).errors).toEqual([]);
  });
});

describe('search engines accept as a rich result', () => {
  const graph = (page: DescribedPage): Node[] => JSON.parse(JSON.stringify(thingsOf(page, site)));

  it.each(Object.entries(pages))('%s', async (_, page) => {
    expect((await issuesOf(graph(page))).errors).toEqual([]);
  });

  it('a picture with all fields, without a warning', async () => {
    expect((await issuesOf(graph(pages['a slide'] as DescribedPage))).warnings).toEqual([]);
  });

  it('nothing that lacks required fields', async () => {
    const [image, ...rest] = graph(pages['a slide'] as DescribedPage);
    const { contentUrl: _, url: __, ...lacking } = image as Node;
    expect((await issuesOf([lacking as Node, ...rest])).errors).not.toEqual([]);
    const { creator, creditText, copyrightNotice, license, ...unowned } = image as Node;
    expect((await issuesOf([unowned as Node, ...rest])).errors).not.toEqual([]);
  });
});

describe('a story', () => {
  const page: DescribedPage = { kind: 'story', article: lighthouse };

  it('names its galleries and films, including those in a fold', () => {
    const [story] = typed(page, 'NewsArticle');
    expect(story).toMatchObject({
      headline: 'The lighthouse goes dark',
      datePublished: '2017-12-07',
      hasPart: [
        { '@id': 'https://news.example/photos/galleries/harbour#gallery' },
        { '@id': 'https://news.example/photos/galleries/lamps#gallery' },
      ],
      video: [{ name: 'The light turns', contentUrl: 'https://cdn.example/store/films/light.mp4' }],
    });
  });

  it('has a modification date only if it names one', () => {
    const changed = { ...lighthouse, modified: '2017-12-09T18:30:00+09:00' };
    const dates = (article: typeof lighthouse) =>
      typed({ kind: 'story', article }, 'NewsArticle')[0];
    expect(dates(changed)).toMatchObject({
      datePublished: '2017-12-07',
      dateModified: '2017-12-09T18:30:00+09:00',
    });
    expect(dates(lighthouse)).not.toHaveProperty('dateModified');
  });

  it('has its authors or, without any, the publisher; never the byline', () => {
    const signed = { ...lighthouse, authors: ['A. Keeper', 'B. Diver'] };
    expect(typed({ kind: 'story', article: signed }, 'NewsArticle')[0]?.author).toEqual([
      { '@type': 'Person', name: 'A. Keeper' },
      { '@type': 'Person', name: 'B. Diver' },
    ]);
    expect(typed(page, 'NewsArticle')[0]?.author).toMatchObject([
      { '@type': 'Organization', name: 'The Courier' },
    ]);
  });
});

describe('a slide', () => {
  const page: DescribedPage = {
    kind: 'slide',
    gallery: licensedGallery,
    slide: licensed,
    index: 3,
  };
  const image = (of: DescribedPage) => typed(of, 'ImageObject')[0] as Node;

  it('can be licensed from image search', () => {
    expectLicensable(image(page));
    expect(image(page)).toMatchObject({
      contentUrl: 'https://cdn.example/store/photos/licensed-1500.jpg',
      thumbnailUrl: 'https://cdn.example/store/photos/licensed-400.jpg',
      encodingFormat: 'image/jpeg',
      width: '1500 px',
      height: '1000 px',
      caption: 'Fog comes in. Nobody sails.',
      creator: [
        { '@type': 'Person', name: 'A. Keeper' },
        { '@type': 'Person', name: 'B. Diver' },
      ],
      creditText: 'A. Keeper / The Agency',
      copyrightNotice: '© 2017 The Agency',
      license: 'https://agency.example/licence',
      acquireLicensePage: 'http://agency.example/buy?picture=1&size=2',
      dateCreated: '2017-12-07',
      digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
      representativeOfPage: true,
      isPartOf: { '@type': 'ImageGallery', name: 'The harbour by night' },
    });
  });

  it('leaves out unknown fields and those for publishers', () => {
    const [cover] = harbour.slides;
    if (!cover) throw new Error('no cover');
    const { credit: _, ...anonymous } = cover;
    const said = image({ kind: 'slide', gallery: harbour, slide: anonymous, index: 1 });
    for (const name of ['creator', 'creditText', 'copyrightNotice', 'license', 'dateCreated'])
      expect(said).not.toHaveProperty(name);
    expect(JSON.stringify(nodes(page))).not.toContain('One week, online only.');
  });

  it('has an organisation as creator if that is the publisher', () => {
    const own = { ...licensed, creator: 'The Courier' };
    expect(image({ ...page, slide: own } as DescribedPage).creator).toMatchObject([
      { '@type': 'Organization', name: 'The Courier', url: site.url },
    ]);
  });

  it('resolves a licence in the content store', () => {
    const own = { ...licensed, licenseUrl: 'licences/ours.html' };
    expect(image({ ...page, slide: own } as DescribedPage).license).toBe(
      'https://cdn.example/store/licences/ours.html',
    );
  });

  it('is the last step of its breadcrumbs', () => {
    expect(typed(page, 'ListItem').map(({ name, item }) => [name, item])).toEqual([
      ['The Courier', 'https://news.example/photos/'],
      ['The lighthouse goes dark', 'https://news.example/photos/articles/lighthouse'],
      ['The harbour by night', 'https://news.example/photos/galleries/harbour'],
      ['Fog at the pier', 'https://news.example/photos/galleries/harbour/licensed'],
    ]);
  });
});

describe('a page that lists others', () => {
  const collection = (page: DescribedPage) => typed(page, 'CollectionPage')[0];
  const trail = (page: DescribedPage) => {
    const list = typed(page, 'BreadcrumbList')[0]?.itemListElement;
    return nodesOf(list).map(({ name, item }) => [name, item]);
  };

  it('names what it lists, in order, and how much that is', () => {
    const url = 'https://news.example/photos';
    expect(collection(pageOf('topics'))).toMatchObject({
      name: 'A. Keeper',
      url: `${url}/topics/a-keeper`,
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: 3,
        itemListElement: [
          { position: 1, name: 'The lighthouse goes dark', item: `${url}/articles/lighthouse` },
          { position: 2, item: `${url}/articles/charts` },
          { position: 3, item: `${url}/galleries/harbour` },
        ],
      },
    });
    expect(JSON.stringify(collection(pages['a year'] as DescribedPage))).toContain(
      `${url}/archive/2017/12`,
    );
  });

  it('is about a person, if it is a photographer’s', () => {
    expect(collection(pageOf('photographers'))).toMatchObject({
      about: { '@type': 'Person', name: 'A. Keeper' },
    });
    expect(collection(pageOf('topics'))).not.toHaveProperty('about');
  });

  it('lists a limited number, however long the month was', () => {
    const month = lists['index/2017-12.json'] as Month;
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      ...month.stories[0],
      slug: `s${index}`,
    }));
    const page: DescribedPage = { kind: 'month', month: { ...month, stories: many as never } };
    expect(JSON.stringify(thingsOf(page, site)).length).toBeLessThan(20_000);
  });

  it('is the last step of its breadcrumbs', () => {
    const url = 'https://news.example/photos/';
    expect(trail(pages['a month'] as DescribedPage)).toEqual([
      ['The Courier', url],
      ['Archive', `${url}archive`],
      ['2017', `${url}archive/2017`],
      ['December 2017', `${url}archive/2017/12`],
    ]);
    expect(trail(pageOf('topics', 1)).at(-1)).toEqual(['A. Keeper (1)', `${url}topics/a-keeper/1`]);
  });
});

describe('a gallery', () => {
  it('has its pictures, its story and its date', () => {
    const dated = { ...licensedGallery, published: '2017-12-07' };
    const [gallery] = typed({ kind: 'grid', gallery: dated }, 'ImageGallery');
    expect(gallery).toMatchObject({
      datePublished: '2017-12-07',
      isPartOf: { '@id': 'https://news.example/photos/articles/lighthouse#story' },
    });
    expect(
      nodesOf(gallery?.image)
        .map(({ url }) => url)
        .filter(Boolean),
    ).toEqual([
      'https://news.example/photos/galleries/harbour',
      'https://news.example/photos/galleries/harbour/crane',
      'https://news.example/photos/galleries/harbour/pier',
      'https://news.example/photos/galleries/harbour/licensed',
    ]);
  });

  it('lists a limited number of pictures', () => {
    const slides = Array.from({ length: 300 }, (_, i) => ({ ...licensed, id: `slide-${i}` }));
    const [gallery] = typed({ kind: 'grid', gallery: { ...harbour, slides } }, 'ImageGallery');
    expect(gallery?.image).toHaveLength(25);
  });
});
