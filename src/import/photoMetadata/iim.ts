import { charsetOf, decode } from './charset.ts';
import { iimDate } from './dates.ts';
import type { MetadataField, Property } from './fields.ts';
import { readIim } from './iimFile.ts';

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
 * @param asked the character set of texts that neither name theirs nor are UTF-8.
 * @returns guessed, the character set of its texts if that had to be guessed.
 */
export async function iimTexts(
  block: Uint8Array,
  asked: string | undefined,
): Promise<{ properties: Property[]; guessed: string | undefined }> {
  const datasets = readIim(block);
  const bytesOf = (id: number) =>
    datasets.filter((dataset) => dataset.id === id).map(({ bytes }) => withoutPadding(bytes));
  const used = fields.flatMap(([, dataset]) => bytesOf(0x200 + dataset));
  const { name, isGuessed } = await charsetOf(bytesOf(characterSet)[0], used, asked);
  const textsOf = (id: number) => bytesOf(id).map((bytes) => decode(bytes, name));

  const date = iimDate(textsOf(dateCreated)[0] ?? '', textsOf(timeCreated)[0]);
  const properties = fields.map(([field, dataset]) => ({
    field,
    from: `IIM 2:${dataset}`,
    texts: textsOf(0x200 + dataset),
  }));
  return {
    properties: [...properties, { field: 'date', from: 'IIM 2:55', texts: date ? [date] : [] }],
    guessed: isGuessed ? name : undefined,
  };
}

/** Some writers fill a field up with NULs, and what follows the first is left over from another text. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
