import { decode, iimCharset } from './charset.ts';
import { iimDate } from './dates.ts';
import type { MetadataField, Property } from './fields.ts';

/** A dataset of IIM: its record and number (2:120) as one, and its bytes. */
export interface IimDataset {
  /** 256 × record + dataset, so 2:120 is 632. */
  id: number;
  bytes: Uint8Array;
}

const fields: [MetadataField, dataset: number][] = [
  ['caption', 120],
  ['headline', 105],
  ['credit', 110],
  ['creators', 80],
  ['copyright', 116],
  ['source', 115],
  ['instructions', 40],
  ['places', 92],
  ['places', 90],
  ['places', 95],
  ['places', 101],
];

const [characterSet, dateCreated, timeCreated] = [0x15a, 0x237, 0x23c];

/**
 * What IIM (IPTC's older form, in bytes and of limited length) says of a picture.
 * @returns isGuessed, if the character set of its texts could only be guessed.
 */
export function iimProperties(
  datasets: readonly IimDataset[],
  charset: string | undefined,
): { properties: Property[]; isGuessed: boolean } {
  const bytesOf = (id: number) =>
    datasets.filter((dataset) => dataset.id === id).map(({ bytes }) => withoutPadding(bytes));
  const used = fields.flatMap(([, dataset]) => bytesOf(0x200 + dataset));
  const { name, isGuessed } = iimCharset(bytesOf(characterSet)[0], used, charset);
  const textsOf = (id: number) => bytesOf(id).map((bytes) => decode(bytes, name));

  const date = iimDate(textsOf(dateCreated)[0] ?? '', textsOf(timeCreated)[0]);
  const properties = fields.map(([field, dataset]) => ({
    field,
    from: `IIM 2:${dataset}`,
    texts: textsOf(0x200 + dataset),
  }));
  return {
    properties: [...properties, { field: 'date', from: 'IIM 2:55', texts: date ? [date] : [] }],
    isGuessed,
  };
}

/** Some writers fill a field up with NULs, and what follows the first is left over from another text. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
