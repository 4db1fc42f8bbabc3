/** A dataset of IIM: its record and number (2:120) as one, and its bytes. */
export interface IimDataset {
  /** 256 × record + dataset, so 2:120 is 632. */
  id: number;
  bytes: Uint8Array;
}

/** Photographs have a few dozen. */
const most = 5_000;

/** Marks the start of a dataset (IIM 4.2, 1.5). */
const mark = 0x1c;

/** The datasets of a block of IIM. Bytes between two are skipped; one that is cut off is returned as far as it goes. */
export function readIim(bytes: Uint8Array): IimDataset[] {
  const datasets: IimDataset[] = [];
  let at = bytes.indexOf(mark);
  while (at >= 0 && at + 5 <= bytes.length && datasets.length < most) {
    const [, record = 0, dataset = 0] = bytes.subarray(at, at + 3);
    const { length, size } = lengthAt(bytes, at + 3);
    const from = at + 3 + size;
    if (record < 10)
      datasets.push({ id: record * 256 + dataset, bytes: bytes.subarray(from, from + length) });
    at = bytes.indexOf(mark, record < 10 ? from + length : at + 1);
  }
  return datasets;
}

/** Two bytes. For a dataset of 32 kB or more, they hold the number of bytes of its length. */
function lengthAt(bytes: Uint8Array, at: number): { length: number; size: number } {
  const short = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  if (short < 0x8000) return { length: short, size: 2 };
  const digits = short & 0x7fff;
  if (digits > 4) return { length: 0, size: 2 };
  let length = 0;
  for (const byte of bytes.subarray(at + 2, at + 2 + digits)) length = length * 256 + byte;
  return { length, size: 2 + digits };
}
