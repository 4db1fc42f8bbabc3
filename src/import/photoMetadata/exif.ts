import { charsetOf, decode } from './charset.ts';
import { readTiff } from './containers/tiffFields.ts';
import { exifDate } from './dates.ts';
import { metadataFieldNames, metadataFields, type Property } from './fields.ts';
import { userComment, utf16 } from './userComment.ts';

const tags = {
  ImageDescription: 270,
  Make: 271,
  Model: 272,
  Software: 305,
  Artist: 315,
  Copyright: 33432,
  XPComment: 0x9c9c,
  XPAuthor: 0x9c9d,
  DateTimeOriginal: 36867,
  OffsetTimeOriginal: 36881,
  UserComment: 37510,
} as const;

/** The tags that say something of a picture; the others help to read them. */
export type ExifTag =
  | 'ImageDescription'
  | 'Artist'
  | 'Copyright'
  | 'XPComment'
  | 'XPAuthor'
  | 'DateTimeOriginal'
  | 'UserComment';

export interface ExifTexts {
  properties: Property[];
  /** What the picture was made with. */
  tools: string[];
  /** The character set of its texts, if it had to be guessed. */
  guessed: string | undefined;
}

/**
 * What EXIF says of a picture. GPS is never read, so it cannot leak.
 * @param asked the character set of texts that are not UTF-8.
 */
export async function exifTexts(block: Uint8Array, asked: string | undefined): Promise<ExifTexts> {
  const { page, exif, isLittleEndian } = readTiff(block, Object.values(tags));
  const bytesOf = (tag: keyof typeof tags) =>
    page.get(tags[tag])?.bytes ?? exif.get(tags[tag])?.bytes ?? none;
  // NULs separate several texts in one tag, and pad it.
  const partsOf = (tag: keyof typeof tags) => splitAtNul(bytesOf(tag));

  const plain = (['ImageDescription', 'Artist', 'Copyright'] as const).flatMap(partsOf);
  const { name, isGuessed } = await charsetOf(undefined, plain, asked);
  const textsOf = (tag: keyof typeof tags) =>
    partsOf(tag)
      .map((bytes) => decode(bytes, name))
      .filter((text) => text.trim() !== '');
  const wide = (tag: keyof typeof tags) => utf16(bytesOf(tag), isLittleEndian);
  const date = exifDate(textsOf('DateTimeOriginal')[0] ?? '', textsOf('OffsetTimeOriginal')[0]);

  const texts: Record<ExifTag, readonly string[]> = {
    ImageDescription: textsOf('ImageDescription').slice(0, 1),
    XPComment: [wide('XPComment')],
    UserComment: [await userComment(bytesOf('UserComment'), isLittleEndian, asked)],
    Artist: textsOf('Artist').flatMap(splitAtSemicolon),
    XPAuthor: splitAtSemicolon(wide('XPAuthor')),
    // Two texts are the photographer's and the editor's notice (EXIF 2.32, 4.6.4).
    Copyright: [textsOf('Copyright').join('; ')],
    DateTimeOriginal: date ? [date] : [],
  };
  return {
    properties: metadataFieldNames.flatMap((field) =>
      (metadataFields[field].exif ?? []).map((tag) => ({
        field,
        from: `EXIF ${tag}`,
        texts: texts[tag],
      })),
    ),
    tools: (['Make', 'Model', 'Software'] as const).flatMap(textsOf),
    guessed: isGuessed ? name : undefined,
  };
}

const none = new Uint8Array();

/** More texts in one tag are no texts. */
const mostParts = 20;

function splitAtNul(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let from = 0; from < bytes.length && parts.length < mostParts; ) {
    const end = bytes.indexOf(0, from);
    const part = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (part.length > 0) parts.push(part);
    from += part.length + 1;
  }
  return parts;
}

function splitAtSemicolon(text: string): string[] {
  return text.split(';');
}
