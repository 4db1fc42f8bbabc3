import { readBlocks } from './blocks.ts';
import { capped, cleanText, isBoilerplate } from './cleanText.ts';
import { exifProperties } from './exif.ts';
import { type MetadataField, metadataFields, type Property } from './fields.ts';
import { iimProperties } from './iim.ts';
import { xmpProperties } from './xmp.ts';
import { XmpPacket } from './xmpPacket.ts';

export interface MetadataOptions {
  /** The gallery's language, which is chosen where a text is there in several. */
  lang?: string | undefined;
  /** The character set of IIM that names none and is not UTF-8; Windows-1252 without it. */
  iptcCharset?: string | undefined;
}

/** What a picture's file says of it, each field from the first place that has a text. */
export interface PictureMetadata {
  found: Partial<Record<MetadataField, Property>>;
  /** Every property of the file, also those that another goes before. */
  said: readonly Property[];
  /** What other places say of a field, where it is not the same. */
  differing: Property[];
  /** Fields that were longer than they may be, and how long, in characters. */
  cut: { field: MetadataField; length: number }[];
  /** Captions that only name a camera. */
  boilerplates: Property[];
  isCharsetGuessed: boolean;
  isBroken: boolean;
}

/**
 * Reads a picture's metadata: of each field XMP's text, else IIM's, else EXIF's. The Metadata Working Group puts EXIF
 * first and lets a digest choose between the others; in real files that gives the camera's name for a caption, and
 * texts cut at IIM's 32 bytes.
 */
export async function readMetadata(
  bytes: Buffer,
  { lang, iptcCharset }: MetadataOptions = {},
): Promise<PictureMetadata> {
  const blocks = await readBlocks(bytes);
  const iim = iimProperties(blocks.iim, iptcCharset);
  const properties = [
    ...(blocks.xmp ? xmpProperties(new XmpPacket(blocks.xmp), lang) : []),
    ...iim.properties,
    ...exifProperties(blocks.exif),
  ];
  const said = properties.map(cleaned).filter(({ texts }) => texts.length > 0);
  return {
    ...reconcile(said),
    said,
    isCharsetGuessed: iim.isGuessed,
    isBroken: blocks.isBroken,
  };
}

function cleaned(property: Property): Property {
  const { field, texts } = property;
  const kept = texts.map((text) => cleanText(text, field)).filter((text) => text !== '');
  return { ...property, texts: [...new Set(kept)] };
}

function reconcile(properties: readonly Property[]) {
  const isUseless = ({ field, texts }: Property) =>
    field === 'caption' && isBoilerplate(texts[0] ?? '');
  const metadata: Pick<PictureMetadata, 'found' | 'differing' | 'cut' | 'boilerplates'> = {
    found: {},
    differing: [],
    cut: [],
    boilerplates: properties.filter(isUseless),
  };
  for (const field of metadataFields) {
    const said = properties.filter((one) => one.field === field && !isUseless(one));
    const [first, ...others] = field === 'places' ? together(said) : said;
    if (!first) continue;
    metadata.differing.push(...others.filter((other) => differs(first, other)));
    const texts = first.texts.map((text) => capped(text, field));
    const long = first.texts.find((text, index) => text !== texts[index]);
    if (long !== undefined) metadata.cut.push({ field, length: Array.from(long).length });
    metadata.found[field] = { ...first, texts };
  }
  return metadata;
}

/** A place is said in several properties, from the street to the country. */
function together(said: readonly Property[]): Property[] {
  const [first] = said;
  if (!first) return [];
  const [kind] = first.from.split(' ');
  const ofOneKind = said.filter(({ from }) => from.startsWith(`${kind} `));
  return [{ ...first, texts: [...new Set(ofOneKind.flatMap(({ texts }) => texts))] }];
}

/** IIM is often XMP cut short, and a day an instant without its time: neither contradicts. */
function differs(one: Property, other: Property): boolean {
  const [a, b] = [one, other].map(({ texts }) => texts.join(', ')) as [string, string];
  return !a.startsWith(b) && !b.startsWith(a);
}
