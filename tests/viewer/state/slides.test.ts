import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { galleryDocument } from '../../../src/import/gallery/galleryFiles.ts';
import { type FetchPage, Slides } from '../../../src/viewer/state/slides.ts';
import { harbour } from '../../fixtures/gallery.ts';
import { largeGallery } from '../../support/largeStore.ts';

const unasked: FetchPage = () => Promise.reject(new Error('Nothing was to be fetched.'));

/** A gallery in pages whose pages come when they are told to. */
function paged(count: number) {
  const whole = largeGallery('walk', count);
  const document = galleryDocument(whole);
  const asked: number[] = [];
  const answers = new Map<number, { come: () => void; fail: () => void }>();
  const fetchPage: FetchPage = (page) => {
    asked.push(page);
    return new Promise((resolve, reject) => {
      const size = document.paged?.size ?? count;
      const slides = whole.slides.slice((page - 1) * size, page * size);
      answers.set(page, { come: () => resolve(slides), fail: () => reject(new Error('cut off')) });
    });
  };
  const settle = async (page: number, how: 'come' | 'fail' = 'come') => {
    answers.get(page)?.[how]();
    await new Promise((done) => setTimeout(done));
  };
  return { whole, document, slides: new Slides(document, fetchPage), asked, settle };
}

describe('a gallery that is there whole', () => {
  const slides = new Slides(harbour, unasked);

  it('has each slide at its place, and none beyond', () => {
    expect([-1, 0, 2, 3].map((index) => slides.at(index)?.id)).toEqual([
      undefined,
      'cover',
      'pier',
      undefined,
    ]);
    slides.want(-12, 12);
  });

  it.each([
    ['crane', 1],
    ['2', 1],
    ['3', 2],
    ['0', -1],
    ['4', -1],
    ['99999999999999999999', -1],
    ['gone', -1],
    ['constructor', -1],
  ])('finds %s at %i', (name, index) => {
    expect(slides.indexOf(name)).toBe(index);
  });
});

describe('a gallery in pages', () => {
  it('begins with the slides of its document, and asks for no others before the reader is near them', () => {
    const { slides, asked } = paged(1000);
    slides.want(-12, 12);
    expect(slides.count).toBe(1000);
    expect(slides.at(23)?.id).toBe('walk-24');
    expect(slides.at(24)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('names a slide by its number until it has come, then by its id', async () => {
    const { slides, settle } = paged(1000);
    expect(slides.idAt(500)).toBe('501');
    slides.want(488, 512);
    await settle(21);
    expect(slides.idAt(500)).toBe('walk-501');
    expect(slides.indexOf('walk-501')).toBe(500);
  });

  it('has every slide at its place, whichever pages the reader passes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 201, max: 700 }),
        fc.array(fc.nat(), { maxLength: 20 }),
        async (count, visits) => {
          const { slides, whole, document } = paged(count);
          const size = document.paged?.size ?? 0;
          const reader = new Slides(document, async (page) =>
            whole.slides.slice((page - 1) * size, page * size),
          );
          expect(slides.count).toBe(count);
          for (const visit of visits) {
            const at = visit % count;
            reader.want(at - 12, at + 12);
            await vi.waitFor(() => expect(reader.at(at)).toBeDefined());
            for (let index = 0; index < count; index += 1) {
              const slide = reader.at(index);
              if (slide) expect(slide).toEqual(whole.slides[index]);
            }
            for (const beyond of [-1, count, count + size]) {
              expect(reader.at(beyond)).toBeUndefined();
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('fetches what is wanted now before what was passed, three pages side by side', async () => {
    const { slides, asked, settle } = paged(10_000);
    for (let at = 100; at < 2000; at += 100) slides.want(at - 12, at + 12);
    expect(asked).toHaveLength(3);
    const last = Math.floor(1900 / 24) + 1;
    await settle(asked[0] ?? 0);
    expect(asked).toHaveLength(4);
    expect(asked[3]).toBe(last);
  });

  it('keeps no more than twelve pages, those in use among them', async () => {
    const { slides, settle, asked } = paged(10_000);
    for (let page = 2; page < 60; page += 1) {
      const first = (page - 1) * 24;
      slides.want(first, first + 23);
      await settle(page);
      expect(slides.at(first)).toBeDefined();
    }
    const there = Array.from({ length: 10_000 }, (_, index) => slides.at(index));
    expect(there.filter(Boolean)).toHaveLength(24 + 12 * 24);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('says when a page has failed, and fetches it again when asked to', async () => {
    const { slides, asked, settle } = paged(1000);
    const heard = vi.fn();
    slides.subscribe(heard);
    slides.want(488, 503);
    await settle(21, 'fail');
    expect(slides.hasFailed(500)).toBe(true);
    expect(heard).toHaveBeenCalledTimes(1);
    slides.retry();
    expect(slides.hasFailed(500)).toBe(false);
    await settle(21);
    expect(slides.at(500)?.id).toBe('walk-501');
    expect(asked).toEqual([21, 21]);
  });

  it('tries a failed page again for a reader who comes back to it, not at each move within it', async () => {
    const { slides, asked, settle } = paged(1000);
    slides.want(488, 503);
    await settle(21, 'fail');
    slides.want(489, 503);
    expect(asked).toEqual([21]);
    slides.want(0, 10);
    slides.want(488, 503);
    expect(asked).toEqual([21, 21]);
  });

  it('takes the slides that a prerendered page has brought', () => {
    const { document, whole } = paged(1000);
    const near = { count: 1000, from: 498, slides: whole.slides.slice(498, 503) };
    const slides = new Slides({ ...document, slides: whole.slides.slice(0, 1), near }, unasked);
    expect(slides.indexOf('walk-501')).toBe(500);
    expect(slides.at(502)?.id).toBe('walk-503');
    expect(slides.at(503)).toBeUndefined();
  });
});
