import { shapeOf } from '../../content/fields.ts';
import { cleanText, shortenText } from '../../content/text.ts';
import { exifTexts } from './exif.ts';
import { type MetadataField, metadataFieldNames, metadataFields, type Property } from './fields.ts';
import { findPackets } from './findPackets.ts';
import { iimTexts } from './iim.ts';
import { isPlaceholder, type ToolNames } from './placeholders.ts';
import { readXmpPackets, type Sidecar } from './xmpPackets.ts';

export interface MetadataOptions {
  /** The gallery's language, preferred if a text is there in several. */
  lang?: string | undefined;
  /** The character set of texts that are neither marked nor UTF-8. By default it is guessed. */
  iptcCharset?: string | undefined;
  /** XMP files beside the picture, in order of precedence. */
  sidecars?: readonly Sidecar[] | undefined;
}

/** What a picture's file says of it, each field from the first source that has a text. */
export interface PictureMetadata {
  found: Partial<Record<MetadataField, Property>>;
  /** Every property of the file, including those that others override. */
  said: readonly Property[];
  /** Properties that contradict the one that was taken. */
  differing: Property[];
  /** Fields that were too long, with their length in characters. */
  cut: { field: MetadataField; length: number }[];
  /** Texts that nobody wrote, which are left out. */
  placeholders: Property[];
  /** Character sets that had to be guessed. */
  guessed: { kind: 'IIM' | 'EXIF'; charset: string }[];
  /** What was wrong and what was done about it: ends of sentences that begin with the file. */
  flaws: string[];
}

/**
 * Reads a picture's metadata: for each field, the text in a sidecar, else in XMP, else in IIM, else in EXIF. The Metadata
 * Working Group puts EXIF first and lets a digest choose between XMP and IIM; in real files that shows the camera's name
 * as a caption, and texts cut at IIM's 32 bytes.
 */
export async function readMetadata(
  bytes: Uint8Array,
  { lang, iptcCharset, sidecars = [] }: MetadataOptions = {},
): Promise<PictureMetadata> {
  const packets = findPackets(bytes);
  const xmp = await readXmpPackets(packets.xmp, sidecars, lang);
  const iim = [];
  for (const block of packets.iim) iim.push(await iimTexts(block, iptcCharset));
  const exif = [];
  for (const block of packets.exif) exif.push(await exifTexts(block, iptcCharset));

  const properties = [
    ...xmp.properties,
    ...iim.flatMap((block) => block.properties),
    ...xmp.copiesOfExif,
    ...exif.flatMap((block) => block.properties),
  ];
  const said = properties.map(cleaned).filter(({ texts }) => texts.length > 0);
  const tools = [...xmp.tools, ...exif.flatMap((block) => block.tools)];
  const guessed = (kind: 'IIM' | 'EXIF', blocks: { guessed: string | undefined }[]) =>
    blocks.flatMap((block) => (block.guessed ? [{ kind, charset: block.guessed }] : []));
  return {
    ...reconcile(said, tools),
    said,
    guessed: [...guessed('IIM', iim), ...guessed('EXIF', exif)],
    flaws: [
      ...packets.flaws.map(
        (flaw) => `has metadata with a flaw (${flaw}): what can be read is taken`,
      ),
      ...xmp.flaws,
    ],
  };
}

function cleaned(property: Property): Property {
  const { field, texts } = property;
  const kept = texts
    .map((text) => cleanText(text, shapeOf(metadataFields[field].kind)))
    .filter((text) => text !== '');
  return { ...property, texts: [...new Set(kept)] };
}

/** Half an address would lead elsewhere, so only texts are shortened. */
function shortened(text: string, field: MetadataField): string {
  const { kind } = metadataFields[field];
  return kind === 'address' ? text : shortenText(text, shapeOf(kind));
}

function reconcile(properties: readonly Property[], tools: ToolNames) {
  const isUseless = ({ field, texts }: Property) =>
    texts.every((text) => isPlaceholder(text, field, tools));
  const metadata: Pick<PictureMetadata, 'found' | 'differing' | 'cut' | 'placeholders'> = {
    found: {},
    differing: [],
    cut: [],
    placeholders: properties.filter(isUseless),
  };
  for (const field of metadataFieldNames) {
    const said = properties.filter((one) => one.field === field && !isUseless(one));
    const [first, ...others] = field === 'places' ? together(said) : said;
    if (!first) continue;
    metadata.differing.push(...others.filter((other) => differs(first, other)));
    const own = first.texts.filter((text) => !isPlaceholder(text, field, tools));
    const texts = own.map((text) => shortened(text, field));
    const long = own.find((text, index) => text !== texts[index]);
    if (long !== undefined) metadata.cut.push({ field, length: long.length });
    metadata.found[field] = { ...first, texts };
  }
  return metadata;
}

/** A place has several properties, from the street to the country. */
function together(said: readonly Property[]): Property[] {
  const [first] = said;
  if (!first) return [];
  const [kind] = first.from.split(' ');
  const ofOneKind = said.filter(({ from }) => from.startsWith(`${kind} `));
  return [{ ...first, texts: [...new Set(ofOneKind.flatMap(({ texts }) => texts))] }];
}

/** A text that begins with the other does not contradict it: IIM is often XMP cut short, a day a time cut short. */
function differs(one: Property, other: Property): boolean {
  const [a, b] = [one, other].map(({ texts }) => texts.join(', ')) as [string, string];
  return !a.startsWith(b) && !b.startsWith(a);
}
