import { charsetOf, decode } from './charset.ts';
import { iimDate } from './dates.ts';
import { metadataFieldNames, metadataFields, type Property } from './fields.ts';
import { readIim } from './iimFile.ts';

/** Datasets of record 1 and 2 that are not texts for readers. */
const [characterSet, dateCreated, timeCreated] = [0x15a, 0x237, 0x23c];

/**
 * What IIM says of a picture: IPTC's older form, in bytes and of limited length.
 * @param asked the character set of texts that are neither marked nor UTF-8.
 * @returns guessed, the character set of its texts if it had to be guessed.
 */
export async function iimTexts(
  block: Uint8Array,
  asked: string | undefined,
): Promise<{ properties: Property[]; guessed: string | undefined }> {
  const datasets = readIim(block);
  const bytesOf = (id: number) =>
    datasets.filter((dataset) => dataset.id === id).map(({ bytes }) => withoutPadding(bytes));
  const rows = metadataFieldNames.flatMap((field) =>
    (metadataFields[field].iim ?? []).map((dataset) => ({ field, dataset, id: 0x200 + dataset })),
  );
  const texts = rows.filter(({ id }) => id !== dateCreated).flatMap(({ id }) => bytesOf(id));
  const { name, isGuessed } = await charsetOf(bytesOf(characterSet)[0], texts, asked);
  const textsOf = (id: number) => bytesOf(id).map((bytes) => decode(bytes, name));
  const date = iimDate(textsOf(dateCreated)[0] ?? '', textsOf(timeCreated)[0]);
  const dates = date ? [date] : [];
  return {
    properties: rows.map(({ field, dataset, id }) => ({
      field,
      from: `IIM 2:${dataset}`,
      texts: id === dateCreated ? dates : textsOf(id),
    })),
    guessed: isGuessed ? name : undefined,
  };
}

/** Some writers pad a dataset with NULs, and what follows the first is left over from another text. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
