import { beforeAll, describe, expect, it } from 'vitest';
import type { WholeGallery } from '../../src/content/gallery.ts';
import { framePaths, galleryPaths } from '../../src/content/urls.ts';
import { documentsOf, largeDemonstration } from '../support/largeStore.ts';
import { siteOf } from '../support/servedSite.ts';

const siteWith = (gallery: WholeGallery) =>
  siteOf({ documents: documentsOf([gallery]), settings: { url: 'https://news.example/' } });

/** Every address of the site. */
async function addressesOf(site: ReturnType<typeof siteOf>): Promise<string[]> {
  const all: string[] = [];
  for await (const { paths } of site.addresses()) all.push(...paths);
  return all;
}

describe('what the page of a slide weighs', () => {
  const weights = new Map<number, number>();
  const bytesOf = (count: number) => weights.get(count) ?? Number.NaN;

  beforeAll(async () => {
    for (const count of [25, 30, 200, 10_000]) {
      const site = siteWith(await largeDemonstration('walk', count));
      const pages = ['', '/walk-1', `/walk-${count / 2 - (count % 2) / 2}`, `/walk-${count}`];
      const texts = await Promise.all(
        ['/galleries/walk', '/embed/walk'].flatMap((folder) =>
          pages.map((page) => site.textAt(folder + page)),
        ),
      );
      weights.set(count, Math.max(...texts.map((text) => new TextEncoder().encode(text).length)));
    }
  });

  it.each([30, 200, 10_000])('is no more in a gallery of %i than in one of 25', (count) => {
    expect(bytesOf(count)).toBeLessThanOrEqual(bytesOf(25));
  });

  it('is less than 80 kB, whatever the gallery', () => {
    expect(Math.max(...weights.values())).toBeLessThan(80_000);
  });
});

describe('a comma in one caption', () => {
  it.each([
    // The slides of its page of 24 and the neighbours of those; also as an answer that leads from a number.
    { count: 10_000, at: 5000, pages: 28 },
    { count: 60, at: 40, pages: 5 },
  ])('among $count changes $pages pages and their frames', async ({ count, at, pages }) => {
    const gallery = await largeDemonstration('walk', count);
    const slides = gallery.slides.map((slide, index) =>
      index === at ? { ...slide, caption: `${slide.caption}, at noon` } : slide,
    );
    const [before, after] = [gallery, { ...gallery, slides }].map(siteWith);
    if (!before || !after) throw new Error('There are two sites.');
    const isSampled = (path: string) => {
      const number = Number(/(\d+)(\.json)?$/.exec(path)?.[1] ?? at);
      return Math.abs(number - at) < 40 || number % 1999 === 0;
    };
    const old = new Set(await addressesOf(before));
    const now = await addressesOf(after);
    const changed: string[] = [];
    for (const path of now.filter(isSampled)) {
      const isSame = old.has(path) && (await before.textAt(path)) === (await after.textAt(path));
      if (!isSame) changed.push(path);
    }
    const slidesOf = ({ slide }: typeof galleryPaths) =>
      changed.filter((path) => path.startsWith(slide('walk', 'walk-')));
    expect(slidesOf(galleryPaths)).toHaveLength(pages);
    expect(slidesOf(framePaths)).toHaveLength(pages);
    const others = changed.filter((path) => !/\/walk\/walk-/.test(path));
    // What leads from the slide's number, and what brings frames the others.
    expect(others.length).toBeLessThanOrEqual(4);
    expect(others).not.toContain('/galleries/walk');
  });
});

describe('what an address of a large gallery was made of', () => {
  const readFor = async (path: string) => {
    const site = siteWith(await largeDemonstration('walk', 480));
    return [...(await site.recording(({ textAt }) => textAt(path))).read.keys()];
  };
  const page = expect.stringMatching(/^galleries\/walk\/[0-9a-f]{12}\.json$/);
  const names = 'galleries/walk/pages.json';

  it.each(['/galleries/walk/walk-100', '/embed/walk/walk-100', '/galleries/walk/100'])(
    'is its page of slides for %s, not the names of all pages',
    async (path) => {
      const read = await readFor(path);
      expect(read).toEqual(expect.arrayContaining(['galleries/walk.json', page]));
      expect(read.length).toBeLessThanOrEqual(3);
      expect(read).not.toContain(names);
    },
  );

  it('is two pages of slides next to the edge of one', async () => {
    const read = await readFor('/galleries/walk/walk-121');
    expect(read.filter((each) => /\/[0-9a-f]{12}\.json$/.test(each))).toHaveLength(2);
    expect(read).not.toContain(names);
  });

  it('is the names of all pages for the script that brings them', async () => {
    expect(await readFor('/embed/walk/pages.js')).toEqual(['galleries/walk.json', names]);
  });
});
