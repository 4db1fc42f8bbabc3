import { expect, test } from 'vitest';
import { harbour } from '../fixtures/gallery.ts';
import { stories } from '../fixtures/stories.ts';
import { documentsOf, largeGallery } from '../support/largeStore.ts';
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

test('robots.txt reads no gallery, and the feed only those whose pictures it shows', async () => {
  const ids = Array.from({ length: 30 }, (_, index) => `alone-${index}`);
  const { galleries, ...list } = stories;
  const { story: _, ...alone } = harbour;
  const { readFor } = watchedSite({
    'index.json': {
      ...list,
      galleries: [...galleries, ...ids.map((id) => ({ id, title: 'Alone', count: 3 }))],
    },
    'galleries/harbour.json': harbour,
    ...Object.fromEntries(ids.map((id) => [`galleries/${id}.json`, { ...alone, id }])),
  });
  expect(await readFor('/robots.txt')).toEqual([]);
  expect((await readFor('/rss.xml')).length).toBeLessThanOrEqual(20);
  expect(await readFor('/sitemap.xml')).toHaveLength(31);
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
