import { describe, expect, it } from 'vitest';
import { pageFiles } from '../../src/import/gallery/galleryFiles.ts';
import { demonstration } from '../fixtures/demonstration.ts';
import { harbour } from '../fixtures/gallery.ts';
import { picture } from '../fixtures/picture.ts';
import { documentsOf, largeGallery } from '../support/largeStore.ts';
import { siteOf } from '../support/servedSite.ts';

const stateOf = (html: string) => JSON.parse(/id="state">(.*)<\/script>/.exec(html)?.[1] ?? 'null');
const htmlOf = async (site: ReturnType<typeof siteOf>, path: string) =>
  (await site.get(path)).text();

const documents = demonstration as Record<string, unknown>;
const withHarbour = (changes: object) => ({
  ...documents,
  'galleries/harbour.json': { ...harbour, ...changes },
});
const url = 'https://news.example/photos';

describe('a page', () => {
  it('carries its title, its text and its data', async () => {
    const html = await htmlOf(siteOf({ documents }), '/galleries/harbour/crane');
    expect(html).toContain('<title>2 of 3 · The harbour by night – The Courier</title>');
    expect(html).toContain('A crane waits.');
    expect(html).toMatch(/<img[^>]*alt="What crane shows"[^>]*fetchPriority="high"/i);
    expect(stateOf(html)).toEqual([[['galleries', 'harbour'], harbour]]);
  });

  it('carries what its code must know of the site', async () => {
    const html = await htmlOf(siteOf({ documents, settings: { url } }), '/galleries/harbour');
    const site = JSON.parse(/id="site">(.*)<\/script>/.exec(html)?.[1] ?? 'null');
    expect(site).toMatchObject({
      base: '/photos/',
      name: 'The Courier',
      store: '/photos/content/',
    });
    expect(html).toContain('data-code="/photos/assets/index-1.js"');
  });

  it('is whole without scripts, also with hundreds of slides', async () => {
    const slides = Array.from({ length: 300 }, (_, i) => ({
      id: `slide-${i}`,
      kind: 'picture',
      ...picture(`${i}`),
    }));
    const html = await htmlOf(
      siteOf({ documents: withHarbour({ slides }) }),
      '/galleries/harbour/all',
    );
    const root = html.slice(html.indexOf('<div id="root">'), html.indexOf('<script type="app'));
    expect(root.match(/href="\/galleries\/harbour\/slide-/g)).toHaveLength(301);
    expect(root).not.toMatch(/<script|<template|hidden id="S:/);
  });

  it('cannot be broken out of by the text of a document, nor by a replacement pattern in it', async () => {
    const title = '$& </script><script>alert(1)</script><!--';
    const site = siteOf({ documents: withHarbour({ title }) });
    for (const path of ['/galleries/harbour', '/embed/harbour']) {
      const html = await htmlOf(site, path);
      expect(html).not.toContain('<script>alert');
      expect(JSON.stringify(stateOf(html))).toContain(JSON.stringify(title));
    }
  });

  it('says what it shows to those who do not read pages, once it knows where it is', async () => {
    const html = await htmlOf(siteOf({ documents, settings: { url } }), '/galleries/harbour/crane');
    expect(html).toContain(
      'property="og:url" content="https://news.example/photos/galleries/harbour/crane"',
    );
    expect(html).toContain(
      '"contentUrl":"https://news.example/photos/content/photos/crane-1500.jpg"',
    );
    const homeless = await htmlOf(siteOf({ documents }), '/galleries/harbour/crane');
    expect(homeless).not.toMatch(/og:|ld\+json|canonical/);
  });

  it('of a story does without the markets where there are none', async () => {
    const { 'markets.json': _, ...rest } = documents;
    for (const markets of [{}, undefined]) {
      const site = siteOf({ documents: rest, settings: { ...(markets && { markets }) } });
      expect(await htmlOf(site, '/articles/lighthouse')).toContain('The lighthouse goes dark');
    }
  });

  it('of a large gallery carries the cover and the slides around its own', async () => {
    const large = largeGallery('walk', 250);
    const site = siteOf({ documents: documentsOf([large]) });
    const [[, gallery]] = stateOf(await htmlOf(site, '/galleries/walk/walk-100'));
    expect(gallery.slides).toEqual(large.slides.slice(0, 1));
    expect(gallery.near).toEqual({
      count: 250,
      from: 97,
      slides: large.slides.slice(97, 102),
      pages: { 5: expect.stringMatching(/^[0-9a-f]{12}$/) },
    });
    const atEdge = stateOf(await htmlOf(site, '/galleries/walk/walk-121'))[0][1].near;
    expect(atEdge.slides.map(({ id }: { id: string }) => id)).toEqual(
      large.slides.slice(118, 123).map(({ id }) => id),
    );
  });
});

describe('a number', () => {
  it('leads to its slide, with what the slide’s own page says for those who do not follow', async () => {
    const site = siteOf({ documents, settings: { url } });
    const answer = await site.get('/galleries/harbour/2?utm_source=x');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/photos/galleries/harbour/crane?utm_source=x');
    const html = await answer.text();
    expect(html).toContain(
      '<meta http-equiv="refresh" content="0; url=/photos/galleries/harbour/crane">',
    );
    expect(html).toContain('property="og:title"');
    const framed = await site.get('/embed/harbour/3');
    expect(framed.headers.get('location')).toBe('/photos/embed/harbour/pier');
    expect(await framed.text()).not.toContain('og:title');
  });

  it('of a large gallery leads to its slide as well', async () => {
    const site = siteOf({ documents: documentsOf([largeGallery('walk', 250)]) });
    const answer = await site.get('/galleries/walk/240');
    expect(answer.headers.get('location')).toBe('/galleries/walk/walk-240');
  });

  it('beyond the last slide is no address', async () => {
    const site = siteOf({ documents });
    for (const path of ['/galleries/harbour/4', '/galleries/harbour/0', '/embed/harbour/99'])
      expect((await site.get(path)).status, path).toBe(404);
  });
});

describe('an address with nothing behind it', () => {
  const site = siteOf({ documents, settings: { url } });

  it.each([
    '/nowhere',
    '/galleries/none',
    '/galleries/harbour/none',
    '/articles/none',
    '/embed/none',
  ])('%s is answered with 404 and a page that is none to search engines', async (path) => {
    const answer = await site.get(path);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain('<div id="root" data-page="not-found">');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toMatch(/og:|ld\+json|canonical|max-image-preview/);
    expect(html).toContain('<meta http-equiv="Content-Security-Policy"');
  });

  it('outside the site’s own folder is not the site’s', async () => {
    const { status } = await site.respond(new Request('https://news.example/galleries/harbour'));
    expect(status).toBe(404);
  });
});

it('a document that is broken is refused by name and place', async () => {
  const site = siteOf({ documents: withHarbour({ title: 7 }) });
  await expect(site.textAt('/galleries/harbour')).rejects.toThrow(
    'galleries/harbour.json: at title, expected string, found 7',
  );
});

it('a page of a large gallery that lacks slides is refused by name', async () => {
  const large = largeGallery('walk', 250);
  const path = pageFiles(large).named[1]?.src ?? '';
  const broken = { ...documentsOf([large]), [path]: { slides: large.slides.slice(0, 3) } };
  await expect(siteOf({ documents: broken }).textAt('/galleries/walk/walk-30')).rejects.toThrow(
    `${path}: expected 24 slides, found 3`,
  );
});

it('an address with a slash at its end leads to the one without', async () => {
  const answer = await siteOf({ documents }).get('/galleries/harbour/');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/galleries/harbour']);
});

it('only reading is answered', async () => {
  const answer = await siteOf({ documents }).get('/', { method: 'POST' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
