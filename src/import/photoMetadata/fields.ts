/** What a picture's file may say of it. */
export const metadataFields = [
  'caption',
  'headline',
  'credit',
  'creators',
  'copyright',
  'usageTerms',
  'licenseUrl',
  'acquireLicenseUrl',
  'alt',
  'description',
  'source',
  'instructions',
  'date',
  'places',
  'digitalSource',
] as const;

export type MetadataField = (typeof metadataFields)[number];

/** One property of a file's metadata. */
export interface Property {
  field: MetadataField;
  /** Where it stands, as its standard names it: "XMP dc:description", "IIM 2:120", "EXIF ImageDescription". */
  from: string;
  /** Several of creators and places, one of the rest. */
  texts: readonly string[];
}
