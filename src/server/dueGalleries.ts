import { isDue } from '../content/due.ts';
import {
  type Gallery,
  isPaged,
  type PagedGallery,
  type Slide,
  type SlidePages,
} from '../content/gallery.ts';
import { ContentError } from '../content/parse.ts';
import { documents as paths } from '../content/storePaths.ts';
import { digestOf } from './digest.ts';
import { allSlides, type Documents } from './documents.ts';
import { soonest } from './waiting.ts';

type GalleryDocuments = Pick<Documents, 'slidePages' | 'slides' | 'slideIds'> & {
  /** The gallery without slides that are not due. @throws ContentError where none is. */
  shown(whole: Gallery): Promise<Gallery>;
};

/** The slides of a large gallery that are due, and until when these are all. */
interface Shown {
  /** The names of the stored pages that they are from. */
  names: string;
  slides: readonly Slide[];
  /** The names of their own pages; made when they are first asked for. */
  pages?: Promise<SlidePages>;
  sinceMs: number;
  untilMs: number;
}

/** Galleries without the slides that are not due. Large ones are paged anew. */
export function dueGalleries(stored: Documents, now: () => number): GalleryDocuments {
  const known = new Map<string, Shown>();
  const repaged = new WeakMap<Gallery, Shown>();

  async function slidesOf(whole: PagedGallery): Promise<Shown> {
    const { pages } = await stored.slidePages(whole);
    const names = pages.join();
    const before = known.get(whole.id);
    const nowMs = now();
    const isValid = before && before.sinceMs <= nowMs && nowMs < before.untilMs;
    if (isValid && before.names === names) return before;
    const all = await allSlides(stored, whole);
    const slides = all.filter((slide) => isDue(slide, nowMs));
    const moments = all.flatMap(({ draft, from }) => (from && !draft ? from : []));
    const untilMs = soonest(moments, nowMs);
    const shown = { names, slides, sinceMs: nowMs, untilMs };
    known.set(whole.id, shown);
    return shown;
  }

  async function ofPages(whole: PagedGallery): Promise<Gallery> {
    const shown = await slidesOf(whole);
    const { slides } = shown;
    const { paged, ...texts } = whole;
    const { count, size } = paged;
    if (slides.length === count) return whole;
    if (slides.length === 0) throw missing(paths.gallery(whole.id));
    if (slides.length <= size) return { ...texts, slides: [...slides] };
    const document: PagedGallery = {
      ...texts,
      slides: slides.slice(0, size),
      paged: { count: slides.length, size, ids: await hashOf(idsIn(slides)) },
    };
    repaged.set(document, shown);
    return document;
  }

  return {
    async shown(whole) {
      if (isPaged(whole)) return whole.paged.partial ? ofPages(whole) : whole;
      const nowMs = now();
      const slides = whole.slides.filter((slide) => isDue(slide, nowMs));
      if (slides.length === whole.slides.length) return whole;
      if (slides.length === 0) throw missing(paths.gallery(whole.id));
      return { ...whole, slides };
    },
    async slidePages(gallery) {
      const shown = repaged.get(gallery);
      if (!shown) return stored.slidePages(gallery);
      shown.pages ??= pagesOf(gallery, shown.slides);
      return shown.pages;
    },
    async slides(gallery, page) {
      const { size } = gallery.paged;
      const slides = repaged.get(gallery)?.slides;
      return slides ? slides.slice((page - 1) * size, page * size) : stored.slides(gallery, page);
    },
    async slideIds(gallery) {
      const shown = repaged.get(gallery);
      return shown ? idsIn(shown.slides).ids : stored.slideIds(gallery);
    },
  };
}

async function pagesOf({ paged }: PagedGallery, slides: readonly Slide[]): Promise<SlidePages> {
  const { ids, size, count } = paged;
  const pages = Array.from({ length: Math.ceil(count / size) }, (_, page) =>
    hashOf({ slides: slides.slice(page * size, (page + 1) * size) }),
  );
  return { ids, pages: await Promise.all(pages) };
}

function idsIn(slides: readonly Slide[]): { ids: string[] } {
  return { ids: slides.map(({ id }) => id) };
}

/** The text of a page of slides or of a list of ids, as the importer writes it too. */
export function pageText(document: unknown): string {
  return `${JSON.stringify(document)}\n`;
}

/** What its document is named by. */
async function hashOf(document: unknown): Promise<string> {
  return (await digestOf(new TextEncoder().encode(pageText(document)))).slice(0, 12);
}

/** What is not due is missing, as if it had never been imported. */
export function missing(path: string): ContentError {
  return new ContentError('missing', path, `${path} does not exist.`);
}
