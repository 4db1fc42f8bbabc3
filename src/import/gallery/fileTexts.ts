import { isWebAddress } from '../../content/address.ts';
import { type DigitalSource, digitalSourceTerm } from '../../content/digitalSource.ts';
import { fields, type TextField, textFields } from '../../content/fields.ts';
import { creditInCaption, withoutRepeatedCredit } from '../photoMetadata/captionCredit.ts';
import { type MetadataField, metadataFields, type Property } from '../photoMetadata/fields.ts';
import { isPointer } from '../photoMetadata/placeholders.ts';
import {
  type MetadataOptions,
  type PictureMetadata,
  readMetadata,
} from '../photoMetadata/readMetadata.ts';
import { rightsWarnings } from '../photoMetadata/rightsWarnings.ts';
import { type Stop, type Stops, stopsIn } from '../photoMetadata/stops.ts';
import type { SourceTexts } from './texts.ts';

/** What a picture's own file gives its slide. */
export interface FileTexts {
  texts: SourceTexts;
  /** How the picture was made. */
  digitalSource: DigitalSource | undefined;
  /** Ends of sentences that begin with the file. */
  warnings: Remark[];
  /** What keeps the picture from being published until an editor decides. */
  stops: Stops;
  /** Where each text comes from, what was left out and what contradicts it. */
  details: Remark[];
}

/** A remark about a field does not matter if the editor writes that field. */
export interface Remark {
  text: string;
  field?: TextField;
}

interface FileTextsOptions extends MetadataOptions {
  /** What the editor has decided already, so that it needs no warning. */
  cleared?: readonly Stop[];
}

/**
 * The texts in a picture's file, as slides have them. Two things that are read stay here: instructions, which agencies
 * write to editors, and places, since a sublocation can be the home of a source. The caption names the place anyway.
 */
export async function readFileTexts(
  bytes: Buffer,
  { cleared, ...options }: FileTextsOptions,
): Promise<FileTexts> {
  const metadata = await readMetadata(bytes, options);
  const { found } = metadata;
  const { credit, remarks } = creditOf(metadata);
  const names = [credit, ...(found.creator?.texts ?? [])];
  const { caption, taken } = withoutRepeatedCredit(textOf(found.caption), names);
  const texts: Partial<Record<TextField, string>> = {};
  const warnings = [...generalWarnings(metadata, cleared), ...remarks];
  for (const field of textFields) {
    const { kind } = fields[field];
    if (kind === 'names') texts[field] = (found[field]?.texts ?? []).join(', ');
    else if (kind !== 'address') texts[field] = textOf(found[field]);
    else {
      const address = withScheme(textOf(found[field]));
      if (address === '' || isWebAddress(address)) texts[field] = address;
      else warnings.push({ text: wrongAddress(field, address), field });
    }
  }
  return {
    texts: { ...texts, caption, credit },
    digitalSource: digitalSourceTerm(textOf(found.digitalSource)),
    warnings,
    stops: stopsIn(metadata.said),
    details: detailsOf(metadata, taken),
  };
}

function wrongAddress(field: TextField, address: string): string {
  return `names ${fields[field].noun} that is not an http or https address, ${quoted(address)}: it is left out`;
}

/** "www.example.org/licence" means a web page; a bare name that ends like a file's does not. */
function withScheme(address: string): string {
  const isBare = /^(\/\/)?([\p{L}\d-]+\.)+\p{L}{2,}(:\d+)?([/?#]\S*)?$/u.test(address);
  const isFile = /^[^/]+\.(html?|php|pdf|txt|docx?|rtf)$/i.test(address);
  return isBare && !isFile ? `https://${address.replace(/^\/\//, '')}` : address;
}

/** The credit line. If it only says "see caption", the credit in the caption. */
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
    const text = `has ${metadataFields[field].noun} of ${length.toLocaleString('en')} characters: what is too long is cut off`;
    warnings.push({ text, ...textFieldOf(field) });
  }
  return warnings;
}

function detailsOf({ found, differing, placeholders }: PictureMetadata, taken?: string): Remark[] {
  const remark = (field: MetadataField, text: string) => ({
    ...textFieldOf(field),
    text: `${field} ${text}`,
  });
  const origins = Object.values(found).map(({ field, from, texts }) => {
    const isTerm = field === 'digitalSource' && digitalSourceTerm(texts[0] ?? '') !== undefined;
    const isPublished = isTerm || textFieldOf(field).field !== undefined;
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
  const textField = textFields.find((one) => one === field);
  return textField ? { field: textField } : {};
}

function textOf(property: Property | undefined): string {
  return property?.texts[0] ?? '';
}

function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `“${line.length > 100 ? `${line.slice(0, 100)} …` : line}”`;
}
