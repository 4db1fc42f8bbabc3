import { fieldNames, fields, type MetadataSources } from '../../content/fields.ts';
import type { ExifTag } from './exif.ts';
import type { XmpPath } from './xmpPacket.ts';

/** Fields that are read and never published: editors see them, and instructions can stop a picture. */
const unpublishedFields = {
  source: {
    kind: 'line',
    noun: 'a source',
    about: 'owner',
    xmp: ['photoshop:Source'],
    iim: [115],
  },
  instructions: {
    kind: 'text',
    noun: 'instructions',
    xmp: ['photoshop:Instructions'],
    iim: [40],
  },
  places: {
    kind: 'line',
    noun: 'a place name',
    xmp: [
      'Iptc4xmpCore:Location',
      'photoshop:City',
      'photoshop:State',
      'photoshop:Country',
      'Iptc4xmpExt:LocationShown/Iptc4xmpExt:Sublocation',
      'Iptc4xmpExt:LocationShown/Iptc4xmpExt:City',
      'Iptc4xmpExt:LocationShown/Iptc4xmpExt:ProvinceState',
      'Iptc4xmpExt:LocationShown/Iptc4xmpExt:CountryName',
      'Iptc4xmpExt:LocationCreated/Iptc4xmpExt:Sublocation',
      'Iptc4xmpExt:LocationCreated/Iptc4xmpExt:City',
      'Iptc4xmpExt:LocationCreated/Iptc4xmpExt:ProvinceState',
      'Iptc4xmpExt:LocationCreated/Iptc4xmpExt:CountryName',
    ],
    iim: [92, 90, 95, 101],
  },
} as const satisfies Record<string, MetadataSources>;

export type MetadataField = keyof typeof fields | keyof typeof unpublishedFields;

/** Rows of the table whose properties the readers know. */
interface MetadataRow extends MetadataSources {
  xmp: readonly XmpPath[];
  xmpOfExif?: readonly XmpPath[];
  exif?: readonly ExifTag[];
}

/** All that a picture's file may say of it, and where it says so. */
export const metadataFields: Readonly<Record<MetadataField, MetadataRow>> = {
  ...fields,
  ...unpublishedFields,
};

/** In the order in which they are reported. */
export const metadataFieldNames: readonly MetadataField[] = [
  ...fieldNames,
  ...(Object.keys(unpublishedFields) as (keyof typeof unpublishedFields)[]),
];

/** One property of a file's metadata. */
export interface Property {
  field: MetadataField;
  /** Its source, as the standard names it: "XMP dc:description", "IIM 2:120", "EXIF ImageDescription". */
  from: string;
  /** Several for creators and places, otherwise one. */
  texts: readonly string[];
}
