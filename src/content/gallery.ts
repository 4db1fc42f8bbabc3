import * as v from 'valibot';
import { corrections } from './corrections.ts';
import { storedFields } from './fields.ts';
import { pictureEntries } from './picture.ts';
import { storyDate } from './storyDate.ts';
import { line, text } from './text.ts';

/** The name of a story or gallery in its address. */
export const documentId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]+$/, 'letters, digits and hyphens'),
  v.maxLength(100),
);

/** A slide's name in its address; not all digits (a slide's number) and not "all" (the grid). */
export const slideId = v.pipe(
  documentId,
  v.check((id) => id !== 'all' && !/^\d+$/.test(id), 'a name that is neither a number nor "all"'),
);

const pictureSlideSchema = v.object(/* @__PURE__ */ pictureSlideEntries());

/**
 * In a function that is marked as pure, because bundlers keep a spread at the top level of a module. Frames, which check
 * no documents, would then carry Valibot.
 */
function pictureSlideEntries() {
  return {
    id: slideId,
    /** Stores written before slides had a kind leave it out. */
    kind: v.exactOptional(v.picklist(['picture']), 'picture'),
    ...pictureEntries,
    ...storedFields,
    /** Whether readers may download it; by default, as the gallery says. */
    download: v.exactOptional(v.boolean()),
    corrections: v.exactOptional(corrections),
    draft: v.exactOptional(v.literal(true)),
    from: v.exactOptional(storyDate),
  };
}

/** A slide of any kind. A second kind makes this `v.variant('kind', …)`. */
const slideSchema = pictureSlideSchema;

const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

/** What a document of a large gallery's slides is named by: the hash of its content. */
const contentHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits'));

/**
 * A gallery too large for one document: how many slides it has, and how many are in each of its pages, which are
 * documents of their own.
 */
const pagedSchema = v.object({
  count: whole,
  size: v.pipe(whole, v.minValue(10)),
  /** Names the list of its slides' ids. So this document changes whenever their number or their order does. */
  ids: contentHash,
  /** Some slides are drafts or appear later, so whoever publishes it has to read all pages. */
  partial: v.exactOptional(v.literal(true)),
});

/** The slides of one document. A grid that lists more in full takes a phone longer than anyone waits. */
const slides = v.pipe(v.array(slideSchema), v.minLength(1), v.maxLength(5_000));

export const gallerySchema = v.object({
  id: documentId,
  title: line,
  description: v.exactOptional(text),
  lang: v.exactOptional(v.string()),
  story: v.exactOptional(v.object({ slug: documentId, title: line })),
  topics: v.exactOptional(v.pipe(v.array(line), v.minLength(1))),
  /** When it was published; stores written by earlier versions leave it out. */
  published: v.exactOptional(storyDate),
  /** Whether readers may download the pictures. By default no: only the publisher knows the rights. */
  download: v.exactOptional(v.boolean()),
  corrections: v.exactOptional(corrections),
  draft: v.exactOptional(v.literal(true)),
  from: v.exactOptional(storyDate),
  /** All slides, or the first page of them. */
  slides: v.pipe(
    slides,
    v.check((all) => hasDistinctIds(all), 'slides with ids that differ from each other'),
  ),
  paged: v.exactOptional(pagedSchema),
});

/**
 * `galleries/ID/pages.json`: the names of a large gallery's pages, in order, and of its ids. Only this changes with
 * every text. A page is named by its content, so that the others keep their names and all may be cached forever.
 */
export const slidePagesSchema = v.object({
  ids: contentHash,
  pages: v.pipe(v.array(contentHash), v.minLength(1)),
});

/** `galleries/ID/HASH.json`: a page of slides. */
export const slidePageSchema = v.object({ slides });

/** `galleries/ID/HASH-ids.json`: the ids of all slides in order, to find the page of a slide. */
export const slideIdsSchema = v.object({ ids: v.array(slideId) });

export type PictureSlide = v.InferOutput<typeof pictureSlideSchema>;
/** Whatever shows a picture takes a `PictureSlide`, so that the compiler names it when slides get another kind. */
export type Slide = v.InferOutput<typeof slideSchema>;
export type SlidePages = v.InferOutput<typeof slidePagesSchema>;
/** A gallery's document, with all slides or the first page of them; in the page of a slide, what that carries of it. */
export type Gallery = v.InferOutput<typeof gallerySchema> & { near?: NearSlides };
export type PagedGallery = Gallery & Required<Pick<Gallery, 'paged'>>;
/** A gallery with all its slides. */
export type WholeGallery = Omit<Gallery, 'paged' | 'near'> & { paged?: never };

/** Consecutive slides. */
export interface SlideRun {
  /** The index of the first. */
  from: number;
  slides: readonly Slide[];
}

/** The slides around one, which its page carries instead of all; beside them only the cover. */
export interface NearSlides extends SlideRun {
  /** How many slides the gallery has. */
  count: number;
  /** Of a large gallery, the names of the pages that they are in, by their numbers, from 1. */
  pages?: Readonly<Record<number, string>>;
}

export function slideCount({ slides, paged, near }: Gallery): number {
  return paged?.count ?? near?.count ?? slides.length;
}

/** Whether all slides of a gallery are there. */
export function isWhole({ paged, near }: Gallery): boolean {
  return !(paged || near);
}

/** Whether a gallery's slides are in pages of their own. */
export function isPaged(gallery: Gallery): gallery is PagedGallery {
  return gallery.paged !== undefined;
}

function hasDistinctIds(all: readonly { id: string }[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}
