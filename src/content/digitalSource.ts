import * as v from 'valibot';

/** How a picture was made, in IPTC's terms. The last is retired but still found in files. */
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

/** A term of http://cv.iptc.org/newscodes/digitalsourcetype/, as stored. */
export const digitalSource = v.picklist(terms);

/** The terms that have replaced others, by the old name in lower case. */
const replaced: Record<string, DigitalSource | undefined> = {
  minorhumanedits: 'humanEdits',
  digitalart: 'digitalCreation',
};

/** The term in a text, if it is one: alone, as a code (`digsrctype:print`) or as an address of any scheme. */
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

/** The term as files carry it. */
export function digitalSourceUri(term: DigitalSource): string {
  return `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`;
}
