import { isDue } from '../content/due.ts';
import { type Gallery, isPaged, type PagedGallery, type Slide } from '../content/gallery.ts';
import { ContentError } from '../content/parse.ts';
import { documents as paths } from '../content/storePaths.ts';
import { digestOf } from './digest.ts';
import { allSlides, type Documents } from './documents.ts';
import { soonest } from './waiting.ts';

type GalleryDocuments = Pick<Documents, 'slides' | 'slideIds'> & {
  /** The gallery without slides that are not due. @throws ContentError where none is. */
  shown(whole: Gallery): Promise<Gallery>;
};

/** The slides of a large gallery that are due, and until when these are all. */
interface Shown {
  version: string;
  slides: readonly Slide[];
  sinceMs: number;
  untilMs: number;
}

/** Galleries without the slides that are not due. Large ones are paged anew. */
export function dueGalleries(stored: Documents, now: () => number): GalleryDocuments {
  const known = new Map<string, Shown>();
  const repaged = new WeakMap<Gallery, readonly Slide[]>();

  async function slidesOf(whole: PagedGallery): Promise<Shown> {
    const { version } = whole.paged;
    const before = known.get(whole.id);
    const nowMs = now();
    const isValid = before && before.sinceMs <= nowMs && nowMs < before.untilMs;
    if (isValid && before.version === version) return before;
    const all = await allSlides(stored, whole);
    const slides = all.filter((slide) => isDue(slide, nowMs));
    const moments = all.flatMap(({ draft, from }) => (from && !draft ? from : []));
    const untilMs = soonest(moments, nowMs);
    const shown = { version, slides, sinceMs: nowMs, untilMs };
    known.set(whole.id, shown);
    return shown;
  }

  async function ofPages(whole: PagedGallery): Promise<Gallery> {
    const { slides } = await slidesOf(whole);
    const { paged, ...texts } = whole;
    const { count, size, version } = paged;
    if (slides.length === count) return whole;
    if (slides.length === 0) throw missing(paths.gallery(whole.id));
    if (slides.length <= size) return { ...texts, slides: [...slides] };
    // A version of its own, since pages are cached by it.
    const names = new TextEncoder().encode([version, ...slides.map(({ id }) => id)].join(' '));
    const document: PagedGallery = {
      ...texts,
      slides: slides.slice(0, size),
      paged: { count: slides.length, size, version: (await digestOf(names)).slice(0, 12) },
    };
    repaged.set(document, slides);
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
    async slides(gallery, page) {
      const { size } = gallery.paged;
      const slides = repaged.get(gallery);
      return slides ? slides.slice((page - 1) * size, page * size) : stored.slides(gallery, page);
    },
    async slideIds(gallery) {
      return repaged.get(gallery)?.map(({ id }) => id) ?? stored.slideIds(gallery);
    },
  };
}

/** What is not due is missing, as if it had never been imported. */
export function missing(path: string): ContentError {
  return new ContentError('missing', path, `${path} does not exist.`);
}
