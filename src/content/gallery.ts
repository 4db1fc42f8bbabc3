import * as v from 'valibot';
import { pageAddress } from './address.ts';
import { pictureEntries } from './picture.ts';
import { text } from './text.ts';

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

const slideSchema = v.object({
  id: slideId,
  ...pictureEntries,
  headline: v.exactOptional(text),
  caption: v.exactOptional(text),
  /** What is seen, at length, where the alternative text is not enough. */
  description: v.exactOptional(text),
  credit: v.exactOptional(text),
  /** Several are parted by ", ". */
  creator: v.exactOptional(text),
  copyright: v.exactOptional(text),
  /** What the agency allows, in its words; for those who publish, not for readers. */
  usageTerms: v.exactOptional(text),
  /** The page with the licence. */
  licenseUrl: v.exactOptional(pageAddress),
  /** The page where a licence can be had. */
  acquireLicenseUrl: v.exactOptional(pageAddress),
  /** When it was taken, as far as is known. */
  date: v.exactOptional(knownDate),
});

export const gallerySchema = v.object({
  id: documentId,
  title: text,
  description: v.exactOptional(text),
  lang: v.exactOptional(v.string()),
  story: v.exactOptional(v.object({ slug: documentId, title: text })),
  slides: v.pipe(
    v.array(slideSchema),
    v.minLength(1),
    v.check((slides) => hasDistinctIds(slides), 'slides with ids that differ from each other'),
  ),
});

export type Slide = v.InferOutput<typeof slideSchema>;
export type Gallery = v.InferOutput<typeof gallerySchema>;

function hasDistinctIds(slides: { id: string }[]): boolean {
  return new Set(slides.map((slide) => slide.id)).size === slides.length;
}
