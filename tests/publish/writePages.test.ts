import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { pagesOf } from '../../src/publish/sitePages.ts';
import { readContents } from '../../src/publish/storeContents.ts';
import { writePages } from '../../src/publish/writePages.ts';

const template = `<head><!--head--><script type="module" src="/a.js"></script></head>
<body><div id="root"></div><!--state--></body>`;

let site: string;
const page = (file: string) => readFile(join(site, file), 'utf8');
const leadTo = (path: string) => `to ${path}`;
const render = async (address: string) => ({
  head: `<title>${address}</title>`,
  root: `<div id="root">$& $1 at ${address}</div>`,
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
      leadTo,
      render,
    );
    expect(count).toBe(3);
    expect(await page('index.html')).toContain('<title>/</title>');
    expect(await page('galleries/a/b.html')).toContain('<title>/galleries/a/b</title>');
  });

  it('takes text for text, also where a replacement pattern stands in it', async () => {
    await writePages(site, [{ address: '/' }], leadTo, render);
    expect(await page('index.html')).toContain('<div id="root">$& $1 at /</div>');
  });

  it('marks the page for unknown addresses, which the app starts anew', async () => {
    await writePages(site, [], leadTo, render);
    expect(await page('404.html')).toContain('<div id="root" data-page="not-found">');
  });

  it('lets the picture go ahead of the scripts', async () => {
    await writePages(site, [{ address: '/' }], leadTo, render);
    expect(await page('index.html')).toContain('<script type="module" fetchpriority="low"');
  });

  it('leads from a number to its slide', async () => {
    const number = { address: '/galleries/a/2', leadsTo: '/galleries/a/b' };
    await writePages(site, [number], leadTo, render);
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

  it('are refused with the document and the place in it when its shape is wrong', async () => {
    const broken = { ...documents, 'galleries/g.json': { id: 'g', title: 7, slides: [] } };
    await expect(readContents(async (path) => broken[path as keyof typeof broken])).rejects.toThrow(
      'galleries/g.json: at title, expected string, found 7',
    );
  });
});
