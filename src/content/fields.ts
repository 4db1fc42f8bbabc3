import * as v from 'valibot';
import { pageAddress } from './address.ts';
import { digitalSource } from './digitalSource.ts';
import { line, type TextShape, text } from './text.ts';

/*
 * The fields of a slide: what is said of a picture, by its editor or in its file. Two tables with the same keys, because
 * browsers need the first only. Nothing they run imports the second, so bundlers drop it.
 */

/** ISO 8601 as precise as known: a year, month, day or time, with its zone if known. */
export const knownDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/,
    'a date such as 2017, 2017-12-09 or 2017-12-09T18:30:00+09:00',
  ),
);

/** The optional fields in a stored slide, in the order of its JSON. Every slide also has `alt`, as every picture has. */
export const storedFields = {
  headline: v.exactOptional(line),
  caption: v.exactOptional(text),
  description: v.exactOptional(text),
  credit: v.exactOptional(line),
  creator: v.exactOptional(line),
  copyright: v.exactOptional(line),
  usageTerms: v.exactOptional(text),
  licenseUrl: v.exactOptional(pageAddress),
  acquireLicenseUrl: v.exactOptional(pageAddress),
  date: v.exactOptional(knownDate),
  digitalSource: v.exactOptional(digitalSource),
};

export type FieldName = 'alt' | keyof typeof storedFields;

/** `text` has paragraphs, `line` has none, `names` are separated by ", ", `address` is a web page, `term` is IPTC's. */
export type FieldKind = 'line' | 'text' | 'names' | 'address' | 'date' | 'term';

/** Where picture files have a field, each list in order of precedence. */
export interface MetadataSources {
  kind: FieldKind;
  /** What the importer's messages call it, after "has". */
  noun: string;
  /** Whether it says what the picture shows, or whose it is. Placeholders differ between the two. */
  about?: 'content' | 'owner';
  /** XMP properties; a slash leads into a structure. */
  xmp: readonly string[];
  /** Datasets of record 2 of IPTC-IIM. */
  iim?: readonly number[];
  /** XMP properties that repeat EXIF. They come after IIM. */
  xmpOfExif?: readonly string[];
  exif?: readonly string[];
}

interface Field extends MetadataSources {
  /** The description for editors of `gallery.yaml`. */
  yaml: string;
  /** Published files carry it, in its first XMP property, as a value of this XMP type. */
  embedded?: 'Text' | 'Lang Alt' | 'Seq';
  /** The property of schema.org's ImageObject. */
  schemaOrg?: string;
}

/** The rest. Keep the order of embedded fields: files are named after what they embed, and would all get new names. */
export const fields = {
  alt: {
    kind: 'text',
    yaml: 'What the picture shows, for readers who cannot see it.',
    noun: 'an alternative text',
    about: 'content',
    xmp: ['Iptc4xmpCore:AltTextAccessibility'],
  },
  headline: {
    kind: 'line',
    yaml: 'A title for the picture. Search engines see it, readers do not.',
    noun: 'a headline',
    about: 'content',
    xmp: ['photoshop:Headline'],
    iim: [105],
    schemaOrg: 'name',
  },
  caption: {
    kind: 'text',
    yaml: 'Plain text. An empty line separates paragraphs.',
    noun: 'a caption',
    about: 'content',
    xmp: ['dc:description'],
    iim: [120],
    xmpOfExif: ['tiff:ImageDescription', 'exif:UserComment'],
    exif: ['ImageDescription', 'XPComment', 'UserComment'],
    schemaOrg: 'caption',
  },
  description: {
    kind: 'text',
    yaml: 'A longer description of what the picture shows, where alt is not enough.',
    noun: 'an extended description',
    about: 'content',
    xmp: ['Iptc4xmpCore:ExtDescrAccessibility'],
    schemaOrg: 'description',
  },
  creator: {
    kind: 'names',
    yaml: 'The photographer. Separate several with ", ".',
    noun: 'a creator’s name',
    about: 'owner',
    xmp: ['dc:creator'],
    iim: [80],
    xmpOfExif: ['tiff:Artist'],
    exif: ['Artist', 'XPAuthor'],
    embedded: 'Seq',
    schemaOrg: 'creator',
  },
  credit: {
    kind: 'line',
    yaml: 'The credit line under the picture.',
    noun: 'a credit line',
    about: 'owner',
    xmp: ['photoshop:Credit'],
    iim: [110],
    embedded: 'Text',
    schemaOrg: 'creditText',
  },
  copyright: {
    kind: 'line',
    yaml: 'The copyright notice, shown if there is neither a credit nor a creator.',
    noun: 'a copyright notice',
    about: 'owner',
    xmp: ['dc:rights'],
    iim: [116],
    xmpOfExif: ['tiff:Copyright'],
    exif: ['Copyright'],
    embedded: 'Lang Alt',
    schemaOrg: 'copyrightNotice',
  },
  usageTerms: {
    kind: 'text',
    yaml: 'What the agency allows, in its words. Not shown to readers.',
    noun: 'usage terms',
    xmp: ['xmpRights:UsageTerms'],
    embedded: 'Lang Alt',
  },
  licenseUrl: {
    kind: 'address',
    yaml: 'The page with the licence.',
    noun: 'a licence page',
    xmp: ['xmpRights:WebStatement', 'cc:license'],
    embedded: 'Text',
    schemaOrg: 'license',
  },
  acquireLicenseUrl: {
    kind: 'address',
    yaml: 'The page where a licence can be bought.',
    noun: 'a licensor’s page',
    xmp: ['plus:Licensor/plus:LicensorURL', 'plus:LicensorURL'],
    embedded: 'Text',
    schemaOrg: 'acquireLicensePage',
  },
  date: {
    kind: 'date',
    yaml: 'When the picture was taken, as precisely as known.',
    noun: 'a date',
    xmp: ['photoshop:DateCreated'],
    iim: [55],
    xmpOfExif: ['exif:DateTimeOriginal'],
    exif: ['DateTimeOriginal'],
    schemaOrg: 'dateCreated',
  },
  digitalSource: {
    kind: 'term',
    yaml: 'How the picture was made, as an IPTC term. “none” ignores the term in its file.',
    noun: 'a digital source type',
    xmp: ['Iptc4xmpExt:DigitalSourceType'],
    embedded: 'Text',
    schemaOrg: 'digitalSourceType',
  },
} as const satisfies { readonly [F in FieldName]: Field };

/** In the order of the stored JSON. The calls are marked as pure, so that bundlers drop these lists, too. */
export const fieldNames: readonly FieldName[] = /* @__PURE__ */ namesInOrder();

/** Fields whose value is text as its editor typed it. */
export type TextField = Exclude<FieldName, 'digitalSource'>;

export const textFields: readonly TextField[] = /* @__PURE__ */ namesInOrder().filter(
  (field) => field !== 'digitalSource',
);

function namesInOrder() {
  return ['alt', ...Object.keys(storedFields)] as FieldName[];
}

/** The shape of a field's text, for cleaning it. */
export function shapeOf(kind: FieldKind): TextShape {
  return kind === 'text' ? 'text' : 'line';
}
