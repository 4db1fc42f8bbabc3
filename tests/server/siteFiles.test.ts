import { expect, test } from 'vitest';
import { harbour } from '../fixtures/gallery.ts';
import { lighthouse } from '../fixtures/story.ts';
import { documentsOf, largeGallery } from '../support/largeStore.ts';
import { listsOf } from '../support/listsOf.ts';
import { siteOf } from '../support/servedSite.ts';

const url = 'https://news.example/photos/';

/** A site that tells which documents were read for an answer. */
function watchedSite(documents: Record<string, unknown>, settings: object = {}) {
  const read: string[] = [];
  const watched = new Proxy(documents, {
    get: (target, path: string) => {
      read.push(path);
      return target[path];
    },
  });
  const site = siteOf({ documents: watched, settings: { url, ...settings } });
  return {
    site,
    async readFor(path: string): Promise<string[]> {
      read.length = 0;
      const response = await site.get(path);
      expect(response.status).toBe(200);
      return read.filter((file) => file.startsWith('galleries/'));
    },
  };
}

const ids = Array.from({ length: 30 }, (_, index) => `alone-${index}`);
const { story: _, ...alone } = harbour;
const galleries = ids.map((id) => ({ ...alone, id, published: '2017-10-01' }));
const many = {
  ...listsOf({ stories: [lighthouse], galleries: [harbour, ...galleries] as never }),
  'articles/lighthouse.json': lighthouse,
  'galleries/harbour.json': harbour,
  ...Object.fromEntries(galleries.map((each) => [`galleries/${each.id}.json`, each])),
};

test('robots.txt reads no gallery, and the feed only those whose pictures it shows', async () => {
  const { readFor } = watchedSite(many);
  expect(await readFor('/robots.txt')).toEqual([]);
  // One of the galleries in the story is missing.
  expect(await readFor('/rss.xml')).toHaveLength(19 + 2);
});

test('the sitemap reads only what the file that is asked for lists, and feeds of lists only the list', async () => {
  const { readFor } = watchedSite(many);
  expect(await readFor('/sitemap.xml')).toEqual([]);
  expect(await readFor('/sitemap-pages.xml')).toEqual([]);
  expect(await readFor('/sitemap-2017-12.xml')).toEqual(['galleries/harbour.json']);
  expect(await readFor('/archive/2017/10/rss.xml')).toEqual([]);
});

test('feeds go back month by month, over months with nothing in them', async () => {
  const { site } = watchedSite(many);
  const before = async (path: string) =>
    /rel="prev-archive"[^>]* href="([^"]*)"/.exec(await (await site.get(path)).text())?.[1];
  expect(await before('/rss.xml')).toBe(`${url}archive/2017/12/rss.xml`);
  expect(await before('/archive/2017/12/rss.xml')).toBe(`${url}archive/2017/10/rss.xml`);
  expect(await before('/archive/2017/10/rss.xml')).toBeUndefined();
});

test('the feed reads a large gallery’s document, not its pages', async () => {
  const { readFor } = watchedSite(documentsOf([largeGallery('walk', 1_000)]));
  expect(await readFor('/rss.xml')).toEqual(['galleries/walk.json']);
});

test('the feed is in the language of its own site, whichever site was asked last', async () => {
  const documents = documentsOf([largeGallery('walk', 3)]);
  const german = watchedSite(documents, { lang: 'de' }).site;
  const korean = watchedSite(documents, { lang: 'ko' }).site;
  await (await korean.get('/galleries/walk')).text();
  expect(await (await german.get('/rss.xml')).text()).toContain('<language>de</language>');
});
