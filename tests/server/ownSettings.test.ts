import { describe, expect, it } from 'vitest';
import { demonstration } from '../fixtures/demonstration.ts';
import { charts, lighthouse } from '../fixtures/story.ts';
import { listsOf } from '../support/listsOf.ts';
import { siteOf } from '../support/servedSite.ts';

const url = 'https://news.example/photos';
const sections = ['World', 'Märkte & Börse', '국제'];
const documents: Record<string, unknown> = {
  ...demonstration,
  ...listsOf({ stories: [{ ...lighthouse, section: 'märkte börse' }, charts], galleries: [] }),
  'articles/lighthouse.json': { ...lighthouse, section: '국제' },
};
const site = siteOf({ documents, settings: { url, sections } });
const htmlOf = async (path: string, of = site) => (await of.get(path)).text();
const siteData = (html: string) => JSON.parse(/id="site">(.*)<\/script>/.exec(html)?.[1] ?? 'null');
const rootOf = (html: string) =>
  html.slice(html.indexOf('<div id="root"'), html.indexOf('<script type="application/json"'));
const market = `/sections/${encodeURIComponent('märkte-börse')}`;

describe('a section', () => {
  it('lists its stories and no others, also without scripts', async () => {
    const root = rootOf(await htmlOf(market));
    expect(root).toMatch(/<h1[^>]*><span[^>]*>Märkte &amp; Börse<\/span><\/h1>/);
    expect(root.match(/href="\/photos\/articles\//g)).toHaveLength(1);
    expect(root).toContain(`href="/photos/articles/lighthouse"`);
  });

  it('is described to those who do not read pages', async () => {
    const html = await htmlOf(market);
    expect(html).toContain('<title>Märkte &amp; Börse – The Courier</title>');
    expect(html).toContain(`<link rel="canonical" href="${url}${market}"/>`);
    const [, data = ''] = /ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const [page, trail] = JSON.parse(data)['@graph'];
    expect(page).toMatchObject({ '@type': 'CollectionPage', name: 'Märkte & Börse' });
    expect(page.mainEntity.itemListElement).toHaveLength(1);
    expect(trail.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'The Courier',
      'Märkte & Börse',
    ]);
  });

  it('is in the navigation of every page, which marks it on its own and on its stories', async () => {
    expect(await htmlOf(market)).toMatch(/<a aria-current="page"[^>]*><span>Märkte/);
    expect(await htmlOf('/articles/lighthouse')).toMatch(/<a aria-current="true"[^>]*><span>국제/);
    const home = await htmlOf('/');
    expect(home).toContain('aria-label="Sections"');
    expect(home).not.toContain('aria-current');
    expect(await htmlOf('/nowhere')).toContain('aria-label="Sections"');
  });

  it('without stories says so; one that the site does not name is not found', async () => {
    expect(await htmlOf('/sections/world')).toContain('No stories yet.');
    for (const path of ['/sections/sport', '/sections', '/sections/world/1'])
      expect((await site.get(path)).status, path).toBe(404);
  });

  it('is published, and in the sitemap', async () => {
    const paths: string[] = [];
    for await (const group of site.addresses()) paths.push(...group.paths);
    expect(paths).toContain(market);
    expect(await htmlOf('/sitemap-pages.xml')).toContain(`<loc>${url}${market}</loc>`);
  });
});

describe('icons of the site’s own', () => {
  const icons = { favicon: 'brand.svg', app: 'brand-512.png', maskable: 'brand-mask.png' };
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8" />
    <link rel="icon" href="%BASE%favicon.ico" sizes="32x32" />
    <link rel="icon" href="%BASE%favicon.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="%BASE%icons/apple-touch-icon.png" />
    <!--head--></head><body><div id="root"></div><!--state--></body></html>`;
  const templates = {
    page,
    frame:
      '<html lang="en" data-frame><link rel="icon" href="%BASE%favicon.svg" /><!--head--><div id="root"></div><!--state--></html>',
  };
  const own = siteOf({ documents, settings: { url, icons }, app: { templates } });

  it('stand in pages, frames and the manifest in place of the app’s', async () => {
    const links = (html: string) => html.match(/<link rel="(icon|apple-touch-icon)"[^>]*>/g);
    expect(links(await htmlOf('/', own))).toEqual([
      '<link rel="icon" href="/photos/brand.svg" type="image/svg+xml" />',
      '<link rel="apple-touch-icon" href="/photos/brand-mask.png" />',
    ]);
    expect(links(await htmlOf('/embed/harbour', own))).toEqual([
      '<link rel="icon" href="/photos/brand.svg" type="image/svg+xml" />',
    ]);
    const { icons: listed } = await (await own.get('/manifest.webmanifest')).json();
    expect(listed.map(({ src }: { src: string }) => src)).toEqual([
      'brand-512.png',
      'brand-mask.png',
      'brand.svg',
    ]);
  });

  it('are the publisher’s logo for search engines where there is no other', async () => {
    expect(await htmlOf('/', own)).toContain(`"url":"${url}/brand-512.png","width":"512 px"`);
    expect(await htmlOf('/')).not.toContain('"logo"');
    const logo = { file: 'logo.svg', width: '320', height: '80' };
    const withLogo = await htmlOf('/', siteOf({ documents, settings: { url, icons, logo } }));
    expect(withLogo).toContain(`"url":"${url}/logo.svg","width":"320 px"`);
  });
});

it('a logo stands in the header under the site’s name, with its size and its dark form', async () => {
  const logo = { file: 'logo.svg', dark: 'dark.svg', width: '320', height: '80' };
  const html = await htmlOf('/', siteOf({ documents, settings: { url, logo } }));
  expect(html).toContain('srcSet="/photos/dark.svg"');
  expect(html).toMatch(
    /<img[^>]*src="\/photos\/logo.svg" alt="The Courier" width="320" height="80"/,
  );
  const beside = siteOf({ documents, settings: { url, logo: { ...logo, name: 'yes' } } });
  expect(await htmlOf('/', beside)).toMatch(
    /alt="" width="320" height="80"\/><\/picture><span>The Courier/,
  );
});

it('slots are reserved by height and empty, in pages and not in frames', async () => {
  const slots = {
    belowStage: { label: 'Anzeige', height: '250' },
    betweenStories: { label: 'Anzeige', height: '120' },
  };
  const own = siteOf({ documents, settings: { slots } });
  const slot = (name: string, height: number) =>
    new RegExp(
      `<section[^>]* aria-label="Anzeige">.*<svg[^>]* height="${height}".*<div data-slot="${name}"></div></section>`,
    );
  expect(await htmlOf('/galleries/harbour/crane', own)).toMatch(slot('belowStage', 250));
  expect(await htmlOf('/', own)).toMatch(slot('betweenStories', 120));
  for (const path of ['/embed/harbour/crane', '/galleries/harbour/all'])
    expect(await htmlOf(path, own)).not.toContain('data-slot');
});

it('the footer leads to the archive, and to where the site’s own links lead', async () => {
  const links = [{ label: 'Imprint', href: '/imprint' }];
  const html = await htmlOf('/', siteOf({ documents, settings: { links } }));
  const footer = html.slice(html.indexOf('<footer'), html.indexOf('</footer>'));
  expect(footer).toContain('href="/archive"');
  expect(footer).toContain('href="/imprint"');
});

describe('sentences of the site’s own', () => {
  const words = {
    de: { 'gallery.seeAll': 'Alle', 'page.reload': 'Neu' },
    ko: { 'gallery.seeAll': '모두' },
    en: { 'gallery.seeAll': 'All of them' },
  };
  const own = siteOf({ documents, settings: { words } });

  it('ride in pages in the page’s language alone, and can be fetched in the others', async () => {
    expect(siteData(await htmlOf('/galleries/harbour', own)).words).toEqual({
      de: null,
      ko: null,
      en: words.en,
    });
    expect(await (await own.get('/words/de.json')).json()).toEqual(words.de);
    const paths: string[] = [];
    for await (const group of own.addresses()) paths.push(...group.paths);
    expect(paths.filter((path) => path.startsWith('/words/'))).toHaveLength(3);
    expect((await own.get('/words/fr.json')).status).toBe(404);
  });

  it('ride in frames in every language that a host may ask for, as far as frames show them', async () => {
    const { words: carried, ...others } = siteData(await htmlOf('/embed/harbour', own));
    expect(carried).toEqual({ ...words, de: { 'gallery.seeAll': 'Alle' } });
    expect(Object.keys(others).toSorted()).toEqual(['base', 'lang', 'name', 'offline', 'store']);
  });
});

describe('a story’s markets', () => {
  it('have the site’s own heading, and none where the store has no figures', async () => {
    const settings = { markets: { title: 'Kurse' } };
    const titled = await htmlOf('/articles/lighthouse', siteOf({ documents, settings }));
    expect(titled).toContain('<caption>Kurse</caption>');
    const { 'markets.json': _, ...without } = documents;
    const html = await htmlOf('/articles/lighthouse', siteOf({ documents: without, settings }));
    expect(rootOf(html)).not.toMatch(/Kurse|Loading/);
  });

  it('come from elsewhere in the browser, and not into the page', async () => {
    const settings = { markets: { url: 'https://figures.example/markets.json' } };
    const own = siteOf({ documents, settings });
    expect(await htmlOf('/articles/lighthouse', own)).not.toContain('DAX');
    const { headers } = await own.get('/');
    expect(headers.get('content-security-policy')).toContain(
      "connect-src 'self' https://figures.example",
    );
  });
});
