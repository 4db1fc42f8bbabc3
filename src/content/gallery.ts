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

/**
 * A gallery too large for one document: how many slides it has, and how many are in each of its pages, which are
 * documents of their own. Their names begin with `version`, which changes with the slides. So pages of different versions
 * never mix, and each may be cached forever.
 */
const pagedSchema = v.object({
  count: whole,
  size: v.pipe(whole, v.minValue(10)),
  version: documentId,
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

/** `galleries/ID/VERSION-PAGE.json`, with pages numbered from 1. */
export const slidePageSchema = v.object({ slides });

/** `galleries/ID/VERSION-ids.json`: the ids of all slides in order, to find the page of a slide. */
export const slideIdsSchema = v.object({ ids: v.array(slideId) });

export type PictureSlide = v.InferOutput<typeof pictureSlideSchema>;
/** Whatever shows a picture takes a `PictureSlide`, so that the compiler names it when slides get another kind. */
export type Slide = v.InferOutput<typeof slideSchema>;
/** A gallery's document: all of it, or its first page. */
export type Gallery = v.InferOutput<typeof gallerySchema>;
export type PagedGallery = Gallery & Required<Pick<Gallery, 'paged'>>;
/** A gallery with all its slides. */
export type WholeGallery = Omit<Gallery, 'paged'> & { paged?: never };

/** Consecutive slides. */
export interface SlideRun {
  /** The index of the first. */
  from: number;
  slides: readonly Slide[];
}

export function slideCount({ slides, paged }: Gallery): number {
  return paged?.count ?? slides.length;
}

export function isPaged(gallery: Gallery): gallery is PagedGallery {
  return gallery.paged !== undefined;
}

function hasDistinctIds(all: readonly { id: string }[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}
