import { xmpDate } from './dates.ts';
import type { MetadataField, Property } from './fields.ts';
import type { PropertyName, XmpPacket, XmpText } from './xmpPacket.ts';

/** dc:title is left out: agencies keep their slug in it. */
const plain: [MetadataField, PropertyName][] = [
  ['headline', 'photoshop:Headline'],
  ['credit', 'photoshop:Credit'],
  ['source', 'photoshop:Source'],
  ['instructions', 'photoshop:Instructions'],
  ['licenseUrl', 'xmpRights:WebStatement'],
  ['digitalSource', 'Iptc4xmpExt:DigitalSourceType'],
];

const inLanguages: [MetadataField, PropertyName][] = [
  ['caption', 'dc:description'],
  ['copyright', 'dc:rights'],
  ['usageTerms', 'xmpRights:UsageTerms'],
  ['alt', 'Iptc4xmpCore:AltTextAccessibility'],
  ['description', 'Iptc4xmpCore:ExtDescrAccessibility'],
];

const places: PropertyName[] = [
  'Iptc4xmpCore:Location',
  'photoshop:City',
  'photoshop:State',
  'photoshop:Country',
];

const placeStructures: PropertyName[] = [
  'Iptc4xmpExt:LocationShown',
  'Iptc4xmpExt:LocationCreated',
];

const placeParts: PropertyName[] = [
  'Iptc4xmpExt:Sublocation',
  'Iptc4xmpExt:City',
  'Iptc4xmpExt:ProvinceState',
  'Iptc4xmpExt:CountryName',
];

/**
 * What XMP says of a picture.
 * @param lang the gallery's language, which is chosen among several.
 */
export function xmpProperties(xmp: XmpPacket, lang: string | undefined): Property[] {
  const property = (field: MetadataField, name: PropertyName, texts: readonly string[]) => ({
    field,
    from: `XMP ${name}`,
    texts,
  });
  const date = firstOf(xmp.texts('photoshop:DateCreated'));
  return [
    ...inLanguages.map(([field, name]) => property(field, name, inLanguage(xmp.texts(name), lang))),
    ...plain.map(([field, name]) => property(field, name, firstOf(xmp.texts(name)))),
    property('licenseUrl', 'cc:license', firstOf(xmp.texts('cc:license'))),
    property('creators', 'dc:creator', xmp.texts('dc:creator').map(textOf)),
    ...licensor(xmp).map((text) => property('acquireLicenseUrl', 'plus:LicensorURL', [text])),
    property(
      'date',
      'photoshop:DateCreated',
      date.flatMap((text) => xmpDate(text) ?? []),
    ),
    ...places.map((name) => property('places', name, firstOf(xmp.texts(name)))),
    ...placeStructures.flatMap((structure) =>
      placeParts.map((part) => property('places', part, firstOf(xmp.textsWithin(structure, part)))),
    ),
  ];
}

/** The text in a language, else in another form of it (pt for pt-BR), else the default, else the first. */
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

/** What EXIF says too, and programs copied from it, the camera's own words among it. */
export function xmpCopiesOfExif(xmp: XmpPacket, lang: string | undefined): Property[] {
  const property = (field: MetadataField, name: PropertyName, texts: readonly string[]) => ({
    field,
    from: `XMP ${name}`,
    texts,
  });
  const date = firstOf(xmp.texts('exif:DateTimeOriginal'));
  return [
    property(
      'caption',
      'tiff:ImageDescription',
      inLanguage(xmp.texts('tiff:ImageDescription'), lang),
    ),
    property('caption', 'exif:UserComment', inLanguage(xmp.texts('exif:UserComment'), lang)),
    property(
      'creators',
      'tiff:Artist',
      firstOf(xmp.texts('tiff:Artist')).flatMap((text) => text.split(';')),
    ),
    property('copyright', 'tiff:Copyright', inLanguage(xmp.texts('tiff:Copyright'), lang)),
    property(
      'date',
      'exif:DateTimeOriginal',
      date.flatMap((text) => xmpDate(text) ?? []),
    ),
  ];
}

/** The names of what a picture was made with. */
export function xmpTools(xmp: XmpPacket): string[] {
  const names: PropertyName[] = ['tiff:Make', 'tiff:Model', 'tiff:Software', 'xmp:CreatorTool'];
  return names.flatMap((name) => firstOf(xmp.texts(name)));
}

/** The address of the first licensor; it also occurs outside of its structure. */
function licensor(xmp: XmpPacket): string[] {
  const address: PropertyName = 'plus:LicensorURL';
  return firstOf([...xmp.textsWithin('plus:Licensor', address), ...xmp.texts(address)]);
}

function firstOf(texts: readonly XmpText[]): string[] {
  const first = texts.find(({ text }) => text.trim() !== '');
  return first ? [first.text] : [];
}

function textOf({ text }: XmpText): string {
  return text;
}
