import * as v from 'valibot';
import { pageAddress } from './address.ts';
import { digitalSource } from './digitalSource.ts';
import { pictureEntries } from './picture.ts';
import { line, text } from './text.ts';

const name = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]+$/, 'letters, digits and hyphens'),
  v.maxLength(100),
);

/** The name of a story or gallery in its address. */
export const documentId = name;

/** A slide's name in its address; not all digits (that is a place) and not "all" (that is the grid). */
export const slideId = v.pipe(
  name,
  v.check((id) => id !== 'all' && !/^\d+$/.test(id), 'a name that is neither a number nor "all"'),
);

/** ISO 8601 to the precision that is known: a year, a month, a day, or an instant with its zone, where it is known. */
export const knownDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/,
    'a date such as 2017, 2017-12-09 or 2017-12-09T18:30:00+09:00',
  ),
);

const pictureSlideSchema = v.object({
  id: slideId,
  /** Stores written before slides had a kind leave it out. */
  kind: v.exactOptional(v.picklist(['picture']), 'picture'),
  ...pictureEntries,
  headline: v.exactOptional(line),
  caption: v.exactOptional(text),
  /** What is seen, at length, where the alternative text is not enough. */
  description: v.exactOptional(text),
  credit: v.exactOptional(line),
  /** Several are parted by ", ". */
  creator: v.exactOptional(line),
  copyright: v.exactOptional(line),
  /** What the agency allows, in its words; for those who publish, not for readers. */
  usageTerms: v.exactOptional(text),
  /** The page with the licence. */
  licenseUrl: v.exactOptional(pageAddress),
  /** The page where a licence can be had. */
  acquireLicenseUrl: v.exactOptional(pageAddress),
  /** When it was taken, as far as is known. */
  date: v.exactOptional(knownDate),
  /** How it came about, where that is known. */
  digitalSource: v.exactOptional(digitalSource),
  /** Whether readers are offered its file; without it, as the gallery says. */
  download: v.exactOptional(v.boolean()),
});

/** A slide of any kind; a second kind makes this `v.variant('kind', …)`. */
const slideSchema = pictureSlideSchema;

const whole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

/**
 * Of a gallery too large for one document: how many slides it has, and how many each of its pages, which are documents
 * of their own. Their names begin with `version`, which changes with the slides, so that pages of one version only
 * ever come together and may be cached for ever.
 */
const pagedSchema = v.object({
  count: whole,
  size: v.pipe(whole, v.minValue(10)),
  version: documentId,
});

/** Of one document. A grid that lists more in full takes a phone longer than anyone waits. */
const mostSlides = 5_000;

export const gallerySchema = v.object({
  id: documentId,
  title: line,
  description: v.exactOptional(text),
  lang: v.exactOptional(v.string()),
  story: v.exactOptional(v.object({ slug: documentId, title: line })),
  /** Whether readers are offered the pictures' files. Only the publisher knows the rights, so by default they are not. */
  download: v.exactOptional(v.boolean()),
  /** All of them; of a gallery in pages, the first. */
  slides: v.pipe(
    v.array(slideSchema),
    v.minLength(1),
    v.maxLength(mostSlides),
    v.check((slides) => hasDistinctIds(slides), 'slides with ids that differ from each other'),
  ),
  paged: v.exactOptional(pagedSchema),
});

/** `galleries/ID/VERSION-PAGE.json`, the pages counted from 1. */
export const slidePageSchema = v.object({
  slides: v.pipe(v.array(slideSchema), v.minLength(1), v.maxLength(mostSlides)),
});

/** `galleries/ID/VERSION-ids.json`: every slide's id in order, for an address that names a slide of any page. */
export const slideIdsSchema = v.object({ ids: v.array(slideId) });

export type PictureSlide = v.InferOutput<typeof pictureSlideSchema>;
/** Whatever shows a picture takes a `PictureSlide`, so that the compiler names it when slides get another kind. */
export type Slide = v.InferOutput<typeof slideSchema>;
/** A gallery as its document has it: whole, or with the first slides of many. */
export type Gallery = v.InferOutput<typeof gallerySchema>;
export type PagedGallery = Gallery & Required<Pick<Gallery, 'paged'>>;
/** A gallery with all its slides, however many. */
export type WholeGallery = Omit<Gallery, 'paged'> & { paged?: never };

/** Slides that follow each other, the first of them counted from 0. */
export interface SlideRun {
  from: number;
  slides: readonly Slide[];
}

export function slideCount({ slides, paged }: Gallery): number {
  return paged?.count ?? slides.length;
}

export function isPaged(gallery: Gallery): gallery is PagedGallery {
  return gallery.paged !== undefined;
}

function hasDistinctIds(slides: { id: string }[]): boolean {
  return new Set(slides.map((slide) => slide.id)).size === slides.length;
}
