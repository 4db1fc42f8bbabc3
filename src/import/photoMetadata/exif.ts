import { charsetOf, decode } from './charset.ts';
import { readTiff } from './containers/tiffFields.ts';
import { exifDate } from './dates.ts';
import type { Property } from './fields.ts';
import { userComment, utf16 } from './userComment.ts';

const tags = {
  description: 270,
  make: 271,
  model: 272,
  software: 305,
  artist: 315,
  copyright: 33432,
  xpComment: 0x9c9c,
  xpAuthor: 0x9c9d,
  date: 36867,
  offset: 36881,
  comment: 37510,
} as const;

export interface ExifTexts {
  properties: Property[];
  /** What the picture was made with. */
  tools: string[];
  /** The character set of its texts, if that had to be guessed. */
  guessed: string | undefined;
}

/**
 * What EXIF says of a picture. GPS is not read at all: what is not known cannot get out.
 * @param asked the character set of texts that are not UTF-8.
 */
export async function exifTexts(block: Uint8Array, asked: string | undefined): Promise<ExifTexts> {
  const { page, exif, isLittleEndian } = readTiff(block, Object.values(tags));
  const bytesOf = (tag: number) => page.get(tag)?.bytes ?? exif.get(tag)?.bytes ?? none;
  // NULs part several texts in one field, and fill it up.
  const partsOf = (tag: number) => partedByNul(bytesOf(tag));

  const plain = [tags.description, tags.artist, tags.copyright].flatMap(partsOf);
  const { name, isGuessed } = await charsetOf(undefined, plain, asked);
  const textsOf = (tag: number) =>
    partsOf(tag)
      .map((bytes) => decode(bytes, name))
      .filter((text) => text.trim() !== '');
  const wide = (tag: number) => utf16(bytesOf(tag), isLittleEndian);
  const date = exifDate(textsOf(tags.date)[0] ?? '', textsOf(tags.offset)[0]);
  const comment = await userComment(bytesOf(tags.comment), isLittleEndian, asked);

  const property = (field: Property['field'], tag: string, texts: string[]): Property => ({
    field,
    from: `EXIF ${tag}`,
    texts,
  });
  return {
    properties: [
      property('caption', 'ImageDescription', textsOf(tags.description).slice(0, 1)),
      property('caption', 'XPComment', [wide(tags.xpComment)]),
      property('caption', 'UserComment', [comment]),
      property('creators', 'Artist', textsOf(tags.artist).flatMap(partedBySemicolon)),
      property('creators', 'XPAuthor', partedBySemicolon(wide(tags.xpAuthor))),
      // Two texts are the photographer's and the editor's notice (EXIF 2.32, 4.6.4).
      property('copyright', 'Copyright', [textsOf(tags.copyright).join('; ')]),
      property('date', 'DateTimeOriginal', date ? [date] : []),
    ],
    tools: [tags.make, tags.model, tags.software].flatMap(textsOf),
    guessed: isGuessed ? name : undefined,
  };
}

const none = new Uint8Array();

/** A picture's fields have a few. */
const mostParts = 20;

function partedByNul(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let from = 0; from < bytes.length && parts.length < mostParts; ) {
    const end = bytes.indexOf(0, from);
    const part = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (part.length > 0) parts.push(part);
    from += part.length + 1;
  }
  return parts;
}

function partedBySemicolon(text: string): string[] {
  return text.split(';');
}
