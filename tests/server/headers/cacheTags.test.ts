import { describe, expect, test } from 'vitest';
import { demonstration } from '../../fixtures/demonstration.ts';
import { harbour } from '../../fixtures/gallery.ts';
import { siteOf } from '../../support/servedSite.ts';
import { storeOf } from '../../support/waitingStore.ts';

const url = 'https://news.example/';
const store = storeOf([
  {
    name: 'strike',
    section: 'Work',
    topics: ['Gold', '금'],
    galleries: [
      { name: 'march', slides: [{ name: 'one', creator: 'A. Keeper' }, { name: 'two' }] },
    ],
  },
]);
const site = siteOf({ documents: store, settings: { url, sections: ['Work'] } });

async function tagsAt(path: string): Promise<string[]> {
  const { headers } = await site.get(path);
  const tags = headers.get('cache-tag')?.split(',') ?? [];
  expect(headers.get('surrogate-key')?.split(' ') ?? []).toEqual(tags);
  return tags.sort();
}

describe('an answer is tagged with what it was made of', () => {
  test.each([
    ['/galleries/march', ['gallery-march', 'story-strike']],
    ['/galleries/march/one', ['gallery-march']],
    ['/galleries/march/2', ['gallery-march']],
    ['/galleries/march/all', ['gallery-march']],
    ['/embed/march', ['gallery-march']],
    ['/oembed/march.json', ['gallery-march']],
    ['/articles/strike', ['story-strike', 'gallery-march']],
    ['/', ['list']],
    ['/rss.xml', ['list']],
    ['/sitemap.xml', ['list']],
    ['/archive', ['list']],
    ['/archive/2026', ['list']],
    ['/archive/2026/11', ['month-2026-11']],
    ['/archive/2026/11/rss.xml', ['month-2026-11']],
    ['/sitemap-2026-11.xml', ['month-2026-11', 'gallery-march', 'story-strike']],
    ['/sitemap-pages.xml', ['list']],
    ['/sections/work', ['section-work']],
    ['/topics/gold', ['topic-gold']],
    ['/topics/gold/rss.xml', ['topic-gold']],
    ['/topics/%EA%B8%88', ['topic-%EA%B8%88']],
    ['/photographers/a-keeper', ['photographer-a-keeper']],
    ['/content/index.json', ['list']],
    ['/content/index/topics.json', ['list']],
    ['/content/index/2026-11.json', ['month-2026-11']],
    ['/content/index/topics/gold.json', ['topic-gold']],
    ['/content/galleries/march.json', ['gallery-march']],
    ['/content/articles/strike.json', ['story-strike']],
    ['/nowhere', []],
    ['/assets/index-1.js', []],
  ])('%s', async (path, tags) => {
    expect(await tagsAt(path)).toEqual(expect.arrayContaining(tags));
    if (tags.length === 0) expect(await tagsAt(path)).toEqual([]);
  });

  test('what is not there yet too, so that it is found once it is published', async () => {
    expect((await site.get('/galleries/april')).status).toBe(404);
    expect(await tagsAt('/galleries/april')).toContain('gallery-april');
  });

  test('names that no header may have are encoded, and there are never too many', async () => {
    const many = Array.from({ length: 150 }, (_, index) => ({
      name: `g${index}`,
      slides: [{ name: 'one' }],
    }));
    const large = siteOf({
      documents: storeOf([{ name: 'strike', galleries: many }]),
      settings: { url },
    });
    const { headers } = await large.get('/sitemap-2026-11.xml');
    expect(headers.get('cache-tag')).toBe('month-2026-11');
    expect((await site.get('/galleries/%ED%95%9C%EA%B5%AD')).headers.get('cache-tag')).toContain(
      'gallery-%ED%95%9C%EA%B5%AD',
    );
  });

  test('a page that cannot be shown has none', async () => {
    const documents = { ...demonstration, 'galleries/harbour.json': { ...harbour, title: 7 } };
    const answer = await siteOf({ documents }).get('/galleries/harbour');
    expect(answer.status).toBe(500);
    expect(answer.headers.has('cache-tag')).toBe(false);
  });
});

describe('a CDN that is purged by tags', () => {
  const noon = Date.parse('2026-12-01T12:00:00Z');
  const cacheAt = async (path: string, documents = store) => {
    const purged = siteOf({ documents, settings: { url }, cdnAgeS: 86_400, now: () => noon });
    return (await purged.get(path)).headers.get('cache-control');
  };

  test('keeps what has tags for as long as it is told, browsers as ever', async () => {
    const long =
      'public, max-age=60, s-maxage=86400, stale-while-revalidate=300, stale-if-error=86400';
    for (const path of ['/', '/galleries/march', '/content/galleries/march.json']) {
      expect(await cacheAt(path), path).toBe(long);
    }
    expect(await cacheAt('/nowhere')).not.toContain('s-maxage');
    expect(await cacheAt('/assets/index-1.js')).toBe('public, max-age=31536000, immutable');
  });

  test('keeps nothing beyond the moment when more is due', async () => {
    const due = storeOf([
      { name: 'strike', galleries: [{ name: 'march', slides: [{ name: 'one' }] }] },
      {
        name: 'later',
        from: '2026-12-01T12:10:00Z',
        galleries: [{ name: 'april', slides: [{ name: 'one' }] }],
      },
    ]);
    expect(await cacheAt('/galleries/march', due)).toBe(
      'public, max-age=60, s-maxage=600, stale-while-revalidate=0, stale-if-error=86400',
    );
  });
});
