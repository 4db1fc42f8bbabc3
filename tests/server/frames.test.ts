import { describe, expect, it } from 'vitest';
import { demonstration } from '../fixtures/demonstration.ts';
import { siteOf } from '../support/servedSite.ts';

const documents = demonstration as Record<string, unknown>;
const site = siteOf({ documents });
const pageAt = async (path: string, from = site) => (await from.get(path)).text();

describe('a framed page', () => {
  it('tells the starter on its root element what it has to know', async () => {
    expect(await pageAt('/embed/harbour')).toContain(
      '<html lang="en" dir="ltr" data-gallery="harbour" data-code="/assets/embed.js" data-words="de=/assets/de.js" data-view="cover" data-index="1" data-count="3" data-slides="cover crane pier">',
    );
    expect(await pageAt('/embed/harbour/crane')).toContain(
      'data-view="slide" data-index="2" data-count="3">',
    );
  });

  it('names the site’s own page as the canonical one, or is not to be indexed without it', async () => {
    const published = siteOf({ documents, settings: { url: 'https://news.example/photos/' } });
    const canonical = async (path: string) => {
      const html = await pageAt(path, published);
      expect(html).not.toContain('noindex');
      return /rel="canonical" href="https:\/\/news.example\/photos\/([^"]*)"/.exec(html)?.[1];
    };
    expect(await canonical('/embed/harbour')).toBe('galleries/harbour');
    expect(await canonical('/embed/harbour/cover')).toBe('galleries/harbour');
    expect(await canonical('/embed/harbour/pier')).toBe('galleries/harbour/pier');
    expect(await canonical('/embed/harbour/all')).toBe('galleries/harbour/all');
    const homeless = await pageAt('/embed/harbour');
    expect(homeless).toContain('<meta name="robots" content="noindex" />');
    expect(homeless).not.toContain('canonical');
  });

  it('is whole without scripts, and has none of its own in line', async () => {
    const html = await pageAt('/embed/harbour');
    expect(html).toContain('<title>The harbour by night – The Courier</title>');
    expect(html).toContain('3 photos');
    expect(html.match(/<script(?! type="application\/json")[^>]*>/g)).toEqual([
      '<script src="/assets/starter.js">',
    ]);
    expect(html).not.toContain('style="');
  });

  it('is refused when a gallery is not what its schema promises: frames do not check again', async () => {
    const gallery = documents['galleries/harbour.json'] as { slides: object[] };
    const slides = [{ ...gallery.slides[0], id: '"><script>' }];
    const broken = siteOf({
      documents: { ...documents, 'galleries/harbour.json': { ...gallery, slides } },
    });
    await expect(broken.textAt('/embed/harbour')).rejects.toThrow(
      'galleries/harbour.json: at slides.0.id',
    );
  });
});
