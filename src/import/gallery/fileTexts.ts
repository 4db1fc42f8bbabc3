import { isWebAddress } from '../../content/address.ts';
import { type DigitalSource, digitalSourceTerm } from '../../content/digitalSource.ts';
import { creditInCaption, withoutRepeatedCredit } from '../photoMetadata/captionCredit.ts';
import type { MetadataField, Property } from '../photoMetadata/fields.ts';
import { isPointer } from '../photoMetadata/placeholders.ts';
import {
  type MetadataOptions,
  type PictureMetadata,
  readMetadata,
} from '../photoMetadata/readMetadata.ts';
import { rightsWarnings } from '../photoMetadata/rightsWarnings.ts';
import { type Stop, type Stops, stopsIn } from '../photoMetadata/stops.ts';
import { type TextField, type TextsFromOnePlace, textFields } from './texts.ts';

/** What a picture's own file gives to its slide. */
export interface FileTexts {
  texts: TextsFromOnePlace;
  /** How the picture came about. */
  digitalSource: DigitalSource | undefined;
  /** Ends of sentences that begin with the file. */
  warnings: Remark[];
  /** What keeps the picture from being published until an editor decides. */
  stops: Stops;
  /** What came from where, what was left out and what contradicts it. */
  details: Remark[];
}

/** One that is about a field does not matter where the editor gives that field. */
export interface Remark {
  text: string;
  field?: TextField;
}

interface FileTextsOptions extends MetadataOptions {
  /** What the editor has decided on, so that it is no warning any more. */
  cleared?: readonly Stop[];
}

/**
 * The texts in a picture's file, as slides have them. Two things that are read never come out of here: instructions,
 * which agencies write to editors, and places, since a sublocation or GPS can be the home of a source. Whoever wants
 * the place has it in the caption.
 */
export async function readFileTexts(
  bytes: Buffer,
  { cleared, ...options }: FileTextsOptions,
): Promise<FileTexts> {
  const metadata = await readMetadata(bytes, options);
  const { found } = metadata;
  const creators = found.creators?.texts ?? [];
  const { credit, remarks } = creditOf(metadata);
  const { caption, taken } = withoutRepeatedCredit(textOf(found.caption), [credit, ...creators]);
  const creator = creators.join(', ');
  const texts: Partial<Record<TextField, string>> = { caption, credit, creator };
  const warnings = [...generalWarnings(metadata, cleared), ...remarks];
  for (const field of textFields) {
    if (field !== 'creator') texts[field] ??= textOf(found[field]);
  }
  for (const field of ['licenseUrl', 'acquireLicenseUrl'] as const) {
    const address = withScheme(texts[field] ?? '');
    texts[field] = address;
    if (!address || isWebAddress(address)) continue;
    delete texts[field];
    const text = `names a ${addressNames[field]} that is no address with https or http, ${quoted(address)}: it is left out`;
    warnings.push({ text, field });
  }
  const stops = stopsIn(metadata.said);
  const digitalSource = digitalSourceTerm(textOf(found.digitalSource));
  return { texts, digitalSource, warnings, stops, details: detailsOf(metadata, taken) };
}

/** "www.example.org/licence" means a web page; a name alone that ends like a file's does not. */
function withScheme(address: string): string {
  const isBare = /^(\/\/)?([\p{L}\d-]+\.)+\p{L}{2,}(:\d+)?([/?#]\S*)?$/u.test(address);
  const isFile = /^[^/]+\.(html?|php|pdf|txt|docx?|rtf)$/i.test(address);
  return isBare && !isFile ? `https://${address.replace(/^\/\//, '')}` : address;
}

/** The credit line. One that only says "see caption" is looked for there. */
function creditOf({ found, placeholders }: PictureMetadata): { credit: string; remarks: Remark[] } {
  const credit = textOf(found.credit);
  const pointer = placeholders.find(
    ({ field, texts }) => field === 'credit' && isPointer(texts[0] ?? ''),
  );
  if (credit || pointer === undefined) return { credit, remarks: [] };
  const inCaption = creditInCaption(textOf(found.caption));
  const outcome =
    inCaption === undefined
      ? 'none is found there, so there is no credit'
      : `${quoted(inCaption)} is taken from there`;
  const text = `has only ${quoted(textOf(pointer))} for a credit: ${outcome}`;
  return { credit: inCaption ?? '', remarks: [{ text, field: 'credit' }] };
}

const addressNames = { licenseUrl: 'licence page', acquireLicenseUrl: 'licensor’s page' };

function generalWarnings(
  { found, cut, guessed, flaws }: PictureMetadata,
  cleared: readonly Stop[] | undefined,
): Remark[] {
  const warnings: Remark[] = [...rightsWarnings(found, cleared), ...flaws].map((text) => ({
    text,
  }));
  for (const { kind, charset } of guessed) {
    const text = `does not say in which character set its ${kind} texts are: they are taken for ${charset} (--iptc-charset names another)`;
    warnings.push({ text });
  }
  for (const { field, length } of cut) {
    const text = `has ${names[field]} of ${length.toLocaleString('en')} characters: what is too long is cut off`;
    warnings.push({ text, ...textFieldOf(field) });
  }
  return warnings;
}

/** Fields in the words of a sentence about a picture. */
const names: Record<MetadataField, string> = {
  caption: 'a caption',
  headline: 'a headline',
  credit: 'a credit line',
  creators: 'a creator’s name',
  copyright: 'a copyright notice',
  usageTerms: 'usage terms',
  licenseUrl: 'an address of a licence page',
  acquireLicenseUrl: 'an address of its licensor',
  alt: 'an alternative text',
  description: 'an extended description',
  source: 'a source',
  instructions: 'instructions',
  date: 'a date',
  places: 'a place’s name',
  digitalSource: 'a digital source type',
};

function detailsOf({ found, differing, placeholders }: PictureMetadata, taken?: string): Remark[] {
  const remark = (field: MetadataField, text: string) => ({
    ...textFieldOf(field),
    text: `${slideField(field)} ${text}`,
  });
  const origins = Object.values(found).map(({ field, from, texts }) => {
    const isKnown = field === 'digitalSource' && digitalSourceTerm(texts[0] ?? '') !== undefined;
    const isPublished = isKnown || textFieldOf(field).field !== undefined;
    return remark(field, `from ${from}${isPublished ? '' : ', not published'}`);
  });
  const repeated = taken
    ? [remark('caption', `without ${quoted(taken)}, which repeats the credit line or the creator`)]
    : [];
  const conflicts = differing.map(({ field, from, texts }) =>
    remark(field, `differs in ${from}: ${quoted(texts.join(', '))}`),
  );
  const useless = placeholders.map(({ field, from, texts }) =>
    remark(field, `not from ${from}, which is only ${quoted(texts.join(', '))}`),
  );
  return [...origins, ...repeated, ...conflicts, ...useless];
}

function textFieldOf(field: MetadataField): { field?: TextField } {
  const name = slideField(field);
  const known = textFields.find((one) => one === name);
  return known ? { field: known } : {};
}

function slideField(field: MetadataField): string {
  return field === 'creators' ? 'creator' : field;
}

function textOf(property: Property | undefined): string {
  return property?.texts[0] ?? '';
}

function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `“${line.length > 100 ? `${line.slice(0, 100)} …` : line}”`;
}
