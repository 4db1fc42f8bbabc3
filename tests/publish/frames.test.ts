import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameHtml } from '../../src/publish/frameHtml.ts';
import { type FramePage, framesOf } from '../../src/publish/framePages.ts';
import { readContents } from '../../src/publish/storeContents.ts';
import { writeFrames } from '../../src/publish/writeFrames.ts';
import { renderFrame } from '../../src/server/prerender.tsx';
import { demonstration } from '../fixtures/demonstration.ts';
import { harbour } from '../fixtures/gallery.ts';

const documents: Record<string, unknown> = {
  ...demonstration,
  'index.json': { stories: [], galleries: [{ id: 'harbour', title: 'Harbour', count: 3 }] },
};
const read = async (path: string) => documents[path];

const template = await readFile('src/embed/frame/embed.html', 'utf8');
const assets = {
  tags: '<script src="/starter.js"></script>',
  code: '/embed.js',
  words: 'de=/de.js',
};
const cover: FramePage = {
  address: '/embed/harbour',
  gallery: harbour,
  place: { view: 'cover', index: 0 },
};
const pageOf = async (frame: FramePage) =>
  frameHtml(template, assets, frame, await renderFrame(frame));

describe('the framed pages of a content store', () => {
  it('are each gallery’s cover, grid and slides, and the numbers that lead to those', async () => {
    const frames = framesOf(await readContents(read));
    expect(frames.map((frame) => ('leadsTo' in frame ? frame.leadsTo : frame.place))).toEqual([
      { view: 'cover', index: 0 },
      { view: 'grid', index: 0 },
      { view: 'slide', index: 0 },
      '/embed/harbour/cover',
      { view: 'slide', index: 1 },
      '/embed/harbour/crane',
      { view: 'slide', index: 2 },
      '/embed/harbour/pier',
    ]);
    expect(frames.map(({ address }) => address)).toContain('/embed/harbour/2');
  });

  it('are refused when a gallery is not what its schema promises: frames do not check again', async () => {
    const broken = { ...harbour, slides: [{ ...harbour.slides[0], id: '"><script>' }] };
    const readBroken = async (path: string) =>
      path === 'galleries/harbour.json' ? broken : documents[path];
    await expect(readContents(readBroken)).rejects.toThrow(
      'galleries/harbour.json: at slides.0.id',
    );
  });

  it('are files at their addresses', async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'diaporama-frames-'));
    await writeFrames(
      outDir,
      framesOf(await readContents(read)),
      (leadsTo) => `to ${leadsTo}`,
      async ({ place }) => `at ${place.index}`,
    );
    expect(await readFile(join(outDir, 'embed/harbour/pier.html'), 'utf8')).toBe('at 2');
    expect(await readFile(join(outDir, 'embed/harbour/3.html'), 'utf8')).toBe(
      'to /embed/harbour/pier',
    );
  });
});

describe('a framed page', () => {
  it('says on its root element what the starter has to know', async () => {
    expect(await pageOf(cover)).toContain(
      '<html lang="en" dir="ltr" data-gallery="harbour" data-code="/embed.js" data-words="de=/de.js" data-view="cover" data-index="1" data-count="3" data-slides="cover crane pier">',
    );
    const crane = await pageOf({ ...cover, place: { view: 'slide', index: 1 } });
    expect(crane).toContain('data-view="slide" data-index="2" data-count="3">');
  });

  it('names the site’s own page as the true one, or hides where that is not known', async () => {
    const published = { url: 'https://news.example/photos/', stories: [] };
    const canonical = async (place: FramePage['place']) => {
      const { head } = await renderFrame({ ...cover, place }, published);
      expect(head).not.toContain('noindex');
      return /rel="canonical" href="https:\/\/news.example\/photos\/([^"]*)"/.exec(head)?.[1];
    };
    expect(await canonical({ view: 'cover', index: 0 })).toBe('galleries/harbour');
    expect(await canonical({ view: 'slide', index: 0 })).toBe('galleries/harbour');
    expect(await canonical({ view: 'slide', index: 2 })).toBe('galleries/harbour/pier');
    expect(await canonical({ view: 'grid', index: 0 })).toBe('galleries/harbour/all');
    const homeless = await pageOf(cover);
    expect(homeless).toContain('<meta name="robots" content="noindex" />');
    expect(homeless).not.toContain('canonical');
  });

  it('is whole without scripts, and has none of its own in line', async () => {
    const html = await pageOf(cover);
    expect(html).toContain('<title>The harbour by night – Diaporama</title>');
    expect(html).toContain('3 photos');
    expect(html.match(/<script(?! type="application\/json")[^>]*>/g)).toEqual([
      '<script src="/starter.js">',
    ]);
    expect(html).not.toContain('style="');
  });

  it('cannot be broken out of by the text of a gallery, nor by a replacement pattern in it', async () => {
    const title = '$& </script><script>alert(1)</script><!--';
    const html = await pageOf({ ...cover, gallery: { ...harbour, title } });
    expect(html).not.toContain('<script>alert');
    const state = /id="state">(.*)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(state).gallery.title).toBe(title);
  });
});
