import type { FieldKind } from '../../content/fields.ts';
import { xmpDate } from './dates.ts';
import { metadataFieldNames, metadataFields, type Property } from './fields.ts';
import type { XmpPacket, XmpPath, XmpText } from './xmpPacket.ts';

/**
 * What XMP says of a picture. dc:title is never read: agencies put their slug there.
 * @param lang the gallery's language, preferred if a text is there in several.
 */
export function xmpProperties(xmp: XmpPacket, lang: string | undefined): Property[] {
  return propertiesIn('xmp', xmp, lang);
}

/** What programs have copied from EXIF into XMP, the camera's default texts included. */
export function xmpCopiesOfExif(xmp: XmpPacket, lang: string | undefined): Property[] {
  // The copies are plain texts, with names separated as in EXIF.
  return propertiesIn('xmpOfExif', xmp, lang).map(({ texts, ...property }) => ({
    ...property,
    texts: property.field === 'creator' ? texts.flatMap((text) => text.split(';')) : texts,
  }));
}

function propertiesIn(
  column: 'xmp' | 'xmpOfExif',
  xmp: XmpPacket,
  lang: string | undefined,
): Property[] {
  return metadataFieldNames.flatMap((field) => {
    const { kind, [column]: paths = [] } = metadataFields[field];
    return paths.map((path) => ({
      field,
      from: `XMP ${path.replace(/^.*\//, '')}`,
      texts: textsOf(xmp.texts(path), kind, lang),
    }));
  });
}

function textsOf(texts: readonly XmpText[], kind: FieldKind, lang: string | undefined): string[] {
  switch (kind) {
    case 'names':
      return texts.map(({ text }) => text);
    case 'date':
      return firstOf(texts).flatMap((text) => xmpDate(text) ?? []);
    case 'line':
    case 'text':
    case 'address':
    case 'term':
      return inLanguage(texts, lang);
  }
}

/** The text in a language, else in a variant of it (pt for pt-BR), else the default, else the first. */
function inLanguage(texts: readonly XmpText[], lang: string | undefined): string[] {
  const known = texts.filter(({ text }) => text.trim() !== '');
  const wanted = lang?.toLowerCase();
  const found =
    known.find((text) => wanted !== undefined && text.lang?.toLowerCase() === wanted) ??
    known.find((text) => wanted !== undefined && primary(text.lang) === primary(wanted)) ??
    known.find((text) => text.lang === undefined || text.lang.toLowerCase() === 'x-default');
  return firstOf(found ? [found] : known);
}

function primary(lang: string | undefined): string | undefined {
  return lang?.toLowerCase().split('-')[0];
}

/** The names of what the picture was made with. */
export function xmpTools(xmp: XmpPacket): string[] {
  const paths: XmpPath[] = ['tiff:Make', 'tiff:Model', 'tiff:Software', 'xmp:CreatorTool'];
  return paths.flatMap((path) => firstOf(xmp.texts(path)));
}

function firstOf(texts: readonly XmpText[]): string[] {
  const first = texts.find(({ text }) => text.trim() !== '');
  return first ? [first.text] : [];
}
