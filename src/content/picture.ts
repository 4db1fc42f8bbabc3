import * as v from 'valibot';
import { address } from './address.ts';
import { text } from './text.ts';

/** Larger than any file format allows. */
const most = 1_000_000;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

/** One file of a picture, with its width in pixels. */
const renditionSchema = v.object({ src: address, width: pixels });

/** The renditions of one format, narrowest first, as `<source>` takes them. */
const sourceSchema = v.object({
  type: v.picklist(['image/avif', 'image/webp', 'image/jpeg', 'image/png']),
  srcset: v.pipe(v.array(renditionSchema), v.minLength(1)),
});

/**
 * A tiny picture shown until the real one has loaded: a data URL of a raster format. SVG is refused, since it can contain
 * markup. The importer writes at most 300 bytes.
 */
const placeholderSchema = v.pipe(
  v.string(),
  v.regex(
    /^data:image\/(webp|png|jpeg|avif);base64,[A-Za-z0-9+/=]+$/,
    'a small raster data address',
  ),
  v.maxLength(1000),
);

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The focal point, which every crop keeps: shares of width and height from the top left corner. */
const focusPoint = v.strictObject({ x: share, y: share });

/** The main colour, shown where a policy blocks data URLs, and until the placeholder is drawn. */
const colorSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour such as #1a2b3c'));

/** What every picture has, wherever it is shown. Sizes are in pixels, after EXIF orientation. */
export const pictureEntries = {
  alt: text,
  width: pixels,
  height: pixels,
  placeholder: placeholderSchema,
  focus: v.exactOptional(focusPoint),
  color: v.exactOptional(colorSchema),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
};

/** A picture with its alternative text and renditions, the preferred format first. */
export const pictureSchema = v.object(pictureEntries);

export type FocusPoint = v.InferOutput<typeof focusPoint>;
export type Rendition = v.InferOutput<typeof renditionSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Picture = v.InferOutput<typeof pictureSchema>;
