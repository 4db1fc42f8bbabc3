import { expect, test } from 'vitest';
import { demonstration } from '../fixtures/demonstration.ts';
import { siteOf } from '../support/servedSite.ts';

const at = '2026-12-01T09:30:00Z';
const withdrawn = [
  { kind: 'gallery', gallery: 'market', at, reason: 'The photographer took <it> back' },
  { kind: 'slide', gallery: 'harbour', slide: 'gone', at },
  { kind: 'story', story: 'fraud', at },
  { kind: 'gallery', gallery: 'markt', at, lang: 'de' },
];
const documents = {
  ...(demonstration as Record<string, unknown>),
  'withdrawn.json': { withdrawn },
};
const settings = { url: 'https://news.example/' };

test.each([
  ['/galleries/market', 'This gallery was withdrawn'],
  ['/galleries/market/all', 'This gallery was withdrawn'],
  ['/galleries/market/stall', 'This gallery was withdrawn'],
  ['/galleries/market/3', 'This gallery was withdrawn'],
  ['/galleries/market.html', 'This gallery was withdrawn'],
  ['/galleries/harbour/gone', 'This picture was withdrawn'],
  ['/articles/fraud', 'This story was withdrawn'],
])('%s answers 410 with a page that says so', async (path, title) => {
  const answer = await siteOf({ documents, settings }).get(path);
  expect(answer.status).toBe(410);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await answer.text();
  expect(html).toMatch(new RegExp(`<h1[^>]*><span>${title}</span></h1>`));
  expect(html).toContain('It was withdrawn on December 1, 2026 and is no longer shown.');
  expect(html).toContain('name="robots" content="noindex"');
  expect(html).toMatch(/<a [^>]*href="\/"[^>]*>All stories<\/a>/);
  expect(html).not.toContain('<script');
});

test('the page gives the reason as text, and leads from a picture to its gallery', async () => {
  const site = siteOf({ documents, settings });
  expect(await (await site.get('/galleries/market')).text()).toContain(
    'Reason: The photographer took &lt;it&gt; back',
  );
  expect(await (await site.get('/galleries/harbour/gone')).text()).toMatch(
    /<a [^>]*href="\/galleries\/harbour"[^>]*>Open the gallery<\/a>/,
  );
});

test('the page is in the language of what was withdrawn, or else of the site', async () => {
  const page = await (await siteOf({ documents, settings }).get('/galleries/markt')).text();
  expect(page).toMatch(/<html lang="de" dir="ltr"/);
  expect(page).toContain('Diese Galerie wurde zurückgezogen');
  const arabic = siteOf({ documents, settings: { ...settings, lang: 'ar' } });
  expect(await (await arabic.get('/articles/fraud')).text()).toMatch(/<html lang="ar" dir="rtl"/);
});

test('in a frame the sentence stands alone', async () => {
  for (const path of ['/embed/market', '/embed/market/stall', '/embed/harbour/gone']) {
    const answer = await siteOf({ documents, settings }).get(path);
    expect(answer.status, path).toBe(410);
    const html = await answer.text();
    expect(html).toMatch(/This (gallery|picture) was withdrawn<\/h1>/);
    expect(html).not.toMatch(/<script|<a /);
  }
});

test('oEmbed answers 410 at the answer’s own address, and 404 for an address asked about', async () => {
  const site = siteOf({ documents, settings });
  const answer = await site.get('/oembed/market.json');
  expect(answer.status).toBe(410);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(await answer.json()).toEqual({ error: 'withdrawn' });
  const asked = 'https://news.example/galleries/market';
  expect((await site.get(`/oembed?url=${encodeURIComponent(asked)}`)).status).toBe(404);
});

test('what is there is shown, whatever the list says', async () => {
  const list = [{ kind: 'gallery', gallery: 'harbour', at }];
  const site = siteOf({ documents: { ...documents, 'withdrawn.json': { withdrawn: list } } });
  expect((await site.get('/galleries/harbour')).status).toBe(200);
  expect((await site.get('/galleries/harbour/gone')).status).toBe(410);
});

test('other addresses stay “not found”, even if the list is broken', async () => {
  const site = siteOf({ documents });
  for (const path of ['/galleries/nowhere', '/galleries/harbour/nowhere', '/articles/market'])
    expect((await site.get(path)).status, path).toBe(404);
  const broken = siteOf({ documents: { ...documents, 'withdrawn.json': '{' } });
  expect((await broken.get('/galleries/market')).status).toBe(404);
});
