import { expect, test } from 'vitest';
import type { ContentError } from '../../src/content/parse.ts';
import { demonstration } from '../fixtures/demonstration.ts';
import { harbour } from '../fixtures/gallery.ts';
import { siteOf } from '../support/servedSite.ts';

const documents = {
  ...(demonstration as Record<string, unknown>),
  'galleries/harbour.json': { ...harbour, title: 7 },
};
const settings = { url: 'https://news.example/' };
const down = {
  open: async () => {
    throw new Error('ECONNREFUSED');
  },
};

test('where a document is broken, readers get a sentence, and whoever runs the site learns which', async () => {
  const faults: ContentError[] = [];
  const site = siteOf({ documents, settings, onFault: (fault) => faults.push(fault) });
  for (const path of ['/galleries/harbour', '/galleries/harbour/all', '/galleries/harbour/2']) {
    const answer = await site.get(path);
    expect(answer.status, path).toBe(500);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const html = await answer.text();
    expect(html).toContain('<h1>This gallery can’t be shown</h1>');
    expect(html).toContain('The data from our server is damaged.');
    expect(html).toContain('name="robots" content="noindex"');
    // The app begins anew there, and shows what it has to say.
    expect(html).toContain('data-page="not-found"');
  }
  expect(faults.map(({ document }) => document)).toContain('galleries/harbour.json');
});

test('in a frame, the sentence stands alone', async () => {
  const html = await (await siteOf({ documents }).get('/embed/harbour')).text();
  expect(html).toContain('<h1>This gallery can’t be shown</h1>');
  expect(html).not.toMatch(/<script|<a /);
});

test('where the store does not answer, readers and machines are told to come again', async () => {
  const answer = await siteOf({ store: down }).get('/galleries/harbour');
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('30');
  expect(await answer.text()).toContain('This gallery can’t be reached');
});

test('the sentence is in the language of the site', async () => {
  const site = siteOf({ documents, settings: { lang: 'de' } });
  const html = await (await site.get('/galleries/harbour')).text();
  expect(html).toMatch(/<html lang="de" dir="ltr"/);
  expect(html).not.toContain('This gallery');
});

test('other pages, the sitemap and the feed go on without it', async () => {
  const site = siteOf({ documents, settings });
  for (const path of ['/', '/articles/charts', '/sitemap.xml', '/rss.xml']) {
    expect((await site.get(path)).status, path).toBe(200);
  }
});
