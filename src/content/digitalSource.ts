import * as v from 'valibot';

/** How a picture came about, in the terms of IPTC; the last is retired, and still in files. */
const terms = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'algorithmicallyEnhanced',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
  'compositeSynthetic',
  'algorithmicMedia',
  'digitalCreation',
  'dataDrivenMedia',
  'screenCapture',
  'virtualRecording',
  'composite',
  'compositeCapture',
  'softwareImage',
] as const;

export type DigitalSource = (typeof terms)[number];

/** A term of http://cv.iptc.org/newscodes/digitalsourcetype/ as documents have it. */
export const digitalSource = v.picklist(terms);

/** Terms that IPTC has replaced, by the letters of their names. */
const replaced: Record<string, DigitalSource | undefined> = {
  minorhumanedits: 'humanEdits',
  digitalart: 'digitalCreation',
};

/**
 * The term that a text means, undefined if it is none: alone, as a code (`digsrctype:print`), or as an address with
 * whatever scheme and slash at its end.
 */
export function digitalSourceTerm(text: string): DigitalSource | undefined {
  const last =
    text
      .trim()
      .replace(/[/#\s]+$/, '')
      .split(/[/:#]/)
      .at(-1)
      ?.toLowerCase() ?? '';
  const known = terms.find((term) => term.toLowerCase() === last);
  return known ?? (Object.hasOwn(replaced, last) ? replaced[last] : undefined);
}

/** The term as its standard writes it into files. */
export function digitalSourceUri(term: DigitalSource): string {
  return `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`;
}
