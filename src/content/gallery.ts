import * as v from 'valibot';
import { address } from './address.ts';
import { pictureEntries } from './picture.ts';

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

const slideSchema = v.object({
  id: slideId,
  ...pictureEntries,
  caption: v.exactOptional(v.string()),
  credit: v.exactOptional(v.string()),
  creator: v.exactOptional(v.string()),
  copyright: v.exactOptional(v.string()),
  licenseUrl: v.exactOptional(address),
});

export const gallerySchema = v.object({
  id: documentId,
  title: v.string(),
  description: v.exactOptional(v.string()),
  lang: v.exactOptional(v.string()),
  story: v.exactOptional(v.object({ slug: documentId, title: v.string() })),
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
