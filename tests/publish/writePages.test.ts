import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageFiles } from '../../src/import/gallery/galleryFiles.ts';
import type { GalleryPart } from '../../src/publish/galleryParts.ts';
import { pagesOf, type SitePage } from '../../src/publish/sitePages.ts';
import { readContents } from '../../src/publish/storeContents.ts';
import { writePages } from '../../src/publish/writePages.ts';
import { largeGallery, storeOf } from '../support/largeStore.ts';

const template = `<html lang="en"><head><!--head--><script>/*starter*/</script>
<script type="module" crossorigin src="/base/a.js"></script>
<link rel="modulepreload" crossorigin href="/base/b.js">
<link rel="modulepreload" crossorigin href="/base/c.js"></head>
<body><div id="root"></div><!--state--></body>`;

let site: string;
const page = (file: string) => readFile(join(site, file), 'utf8');
const starter = 'begin("$&")';
const leadTo = (path: string) => `to ${path}`;
const render = async ({ address }: { address: string }) => ({
  head: `<title>${address}</title>`,
  root: `<div id="root">$& $1 at ${address}</div>`,
  lang: 'de-CH',
  dir: 'ltr' as const,
  state: '[]',
});

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'diaporama-site-'));
  await writeFile(join(site, 'index.html'), template);
});

describe('the built site', () => {
  it('has a file for each address, named without a redirect in mind', async () => {
    const count = await writePages(
      site,
      [{ address: '/' }, { address: '/galleries/a/b' }],
      starter,
      leadTo,
      render,
    );
    expect(count).toBe(3);
    expect(await page('index.html')).toContain('<title>/</title>');
    expect(await page('galleries/a/b.html')).toContain('<title>/galleries/a/b</title>');
  });

  it('takes text for text, also where a replacement pattern stands in it', async () => {
    await writePages(site, [{ address: '/' }], starter, leadTo, render);
    expect(await page('index.html')).toContain('<div id="root">$& $1 at /</div>');
  });

  it('marks the page for unknown addresses, which the app starts anew', async () => {
    await writePages(site, [], starter, leadTo, render);
    expect(await page('404.html')).toContain('<div id="root" data-page="not-found">');
  });

  it('has its pages begin their scripts themselves, so that the picture goes ahead of them', async () => {
    await writePages(site, [{ address: '/' }], starter, leadTo, render);
    const html = await page('index.html');
    expect(html).toMatch(
      /^<html lang="de-CH"[^>]* data-code="\/base\/a.js \/base\/b.js \/base\/c.js">/,
    );
    expect(html).toContain(`<script>${starter}</script>`);
    expect(html).not.toMatch(/type="module"|modulepreload/);
  });

  it('is refused where the template has no module, or no place for what begins it', async () => {
    for (const part of [/<script type.*script>/, '/*starter*/']) {
      await writeFile(join(site, 'index.html'), template.replace(part, ''));
      await expect(writePages(site, [], starter, leadTo, render)).rejects.toThrow('index.html has');
    }
  });

  it('leads from a number to its slide', async () => {
    const number = { address: '/galleries/a/2', leadsTo: '/galleries/a/b' };
    await writePages(site, [number], starter, leadTo, render);
    expect(await page('galleries/a/2.html')).toBe('to /galleries/a/b');
  });
});

describe('the pages of a content store', () => {
  const picture = {
    alt: '',
    width: 3,
    height: 2,
    placeholder: 'data:image/webp;base64,AAAA',
    sources: [{ type: 'image/jpeg', srcset: [{ src: 'a.jpg', width: 3 }] }],
  };
  const documents: Record<string, unknown> = {
    'index.json': {
      stories: [{ slug: 's', title: 'S', published: '2017-12-05', cover: picture, pictures: 2 }],
      galleries: [{ id: 'g', title: 'G', count: 2 }],
    },
    'galleries/g.json': {
      id: 'g',
      title: 'G',
      slides: [
        { id: 'one', ...picture },
        { id: 'two', ...picture },
      ],
    },
  };

  it('are its stories, its galleries, their grids, slides and slides’ numbers', async () => {
    expect(pagesOf(await readContents(async (path) => documents[path]))).toEqual([
      { address: '/' },
      { address: '/articles/s' },
      { address: '/galleries/g' },
      { address: '/galleries/g/all' },
      { address: '/galleries/g/one' },
      { address: '/galleries/g/1', leadsTo: '/galleries/g/one' },
      { address: '/galleries/g/two' },
      { address: '/galleries/g/2', leadsTo: '/galleries/g/two' },
    ]);
  });

  it('carry of a large gallery the cover and the slides around their own', async () => {
    const large = largeGallery('walk', 250);
    const contents = await readContents(storeOf({ galleries: [large] }));
    const pages = new Map(pagesOf(contents).map((page) => [page.address, page]));
    const { gallery, run } = partOf(pages.get('/galleries/walk/walk-100'));
    expect(gallery.slides).toEqual(large.slides.slice(0, 1));
    expect(run).toEqual({ from: 97, slides: large.slides.slice(97, 102) });
    expect(pages.get('/galleries/walk')).toEqual({ address: '/galleries/walk' });
    expect(pages.get('/galleries/walk/100')).toEqual({
      address: '/galleries/walk/100',
      leadsTo: '/galleries/walk/walk-100',
    });
  });

  it('are refused when a page of a large gallery lacks slides', async () => {
    const read = storeOf({ galleries: [largeGallery('walk', 250)] });
    const [path] = pageFiles(largeGallery('walk', 250))
      .map(({ src }) => src)
      .filter((src) => src.endsWith('-2.json'));
    const readBroken = async (asked: string) =>
      asked === path ? { slides: largeGallery('walk', 3).slides } : read(asked);
    await expect(readContents(readBroken)).rejects.toThrow(`${path}: expected 24 slides, found 3`);
  });

  it('are refused with the document and the place in it when its shape is wrong', async () => {
    const broken = { ...documents, 'galleries/g.json': { id: 'g', title: 7, slides: [] } };
    await expect(readContents(async (path) => broken[path as keyof typeof broken])).rejects.toThrow(
      'galleries/g.json: at title, expected string, found 7',
    );
  });
});

function partOf(page: SitePage | undefined): GalleryPart {
  if (!page || !('part' in page) || !page.part) throw new Error('The page carries all there is.');
  return page.part;
}
