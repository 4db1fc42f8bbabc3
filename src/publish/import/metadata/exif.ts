import { decode } from './charset.ts';
import { exifDate } from './dates.ts';
import type { Property } from './fields.ts';

/** The tags that are read; a tag holds several texts where NULs part them. */
export const exifTags = [
  'ImageDescription',
  'Artist',
  'Copyright',
  'DateTimeOriginal',
  'OffsetTimeOriginal',
] as const;

export type ExifTexts = Partial<Record<(typeof exifTags)[number], readonly string[]>>;

/** What EXIF says of a picture. GPS is not read at all: what is not known cannot get out. */
export function exifProperties(exif: ExifTexts): Property[] {
  const { ImageDescription = [], Artist = [], Copyright = [] } = exif;
  const date = exifDate(exif.DateTimeOriginal?.[0] ?? '', exif.OffsetTimeOriginal?.[0]);
  return [
    { field: 'caption', from: 'EXIF ImageDescription', texts: printable(ImageDescription, 1) },
    {
      field: 'creators',
      from: 'EXIF Artist',
      texts: printable(Artist).flatMap((text) => text.split(';')),
    },
    // Two texts are the photographer's and the editor's notice (EXIF 2.32, 4.6.4).
    { field: 'copyright', from: 'EXIF Copyright', texts: [printable(Copyright).join('; ')] },
    { field: 'date', from: 'EXIF DateTimeOriginal', texts: date ? [date] : [] },
  ];
}

/** The reader gives bytes that are not UTF-8 as Latin-1, which has control characters where Windows-1252 has letters. */
function printable(texts: readonly string[], count = texts.length): string[] {
  return texts
    .filter((text) => text.trim() !== '')
    .slice(0, count)
    .map((text) =>
      text.replaceAll(/[\u0080-\u009f]/g, (character) =>
        decode(Buffer.from(character, 'latin1'), 'windows-1252'),
      ),
    );
}
