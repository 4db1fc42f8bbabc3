import { latin1 } from './packets.ts';

/** A field of a TIFF, with its value as bytes. */
export interface TiffField {
  bytes: Uint8Array;
  /** Bytes per value: 1 for text, 2 for short, 4 for long. */
  size: number;
  isLittleEndian: boolean;
}

export type TiffFields = ReadonlyMap<number, TiffField>;

/** Bytes per value, by TIFF type. 13 and above belong to BigTIFF and EXIF 3. */
const sizes: Record<number, number> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
  129: 1,
};

const exifPointer = 0x8769;

/** A directory with more fields is damaged. */
const mostFields = 1000;

/**
 * The given tags on the first page of a TIFF and in its EXIF directory; none if the bytes are not a TIFF. Values are cut
 * at the end of the file, and nothing is copied.
 */
export function readTiff(
  bytes: Uint8Array,
  tags: readonly number[],
): { page: TiffFields; exif: TiffFields; isLittleEndian: boolean } {
  const none = new Map<number, TiffField>();
  const isLittleEndian = latin1(bytes, 0, 2) === 'II';
  if (!isLittleEndian && latin1(bytes, 0, 2) !== 'MM')
    return { page: none, exif: none, isLittleEndian };
  const file = new TiffFile(bytes, isLittleEndian);
  const page = file.directory(file.first, [...tags, exifPointer]);
  const pointer = page.get(exifPointer);
  const exif = pointer ? file.directory(file.number(pointer.bytes), tags) : none;
  return { page, exif, isLittleEndian };
}

class TiffFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #isLittleEndian: boolean;
  /** BigTIFF uses eight-byte numbers where TIFF uses four. */
  readonly #isBig: boolean;

  constructor(bytes: Uint8Array, isLittleEndian: boolean) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#isLittleEndian = isLittleEndian;
    this.#isBig = this.#at(2, 2) === 43;
  }

  get first(): number {
    return this.#isBig ? this.#at(8, 8) : this.#at(4, 4);
  }

  directory(offset: number, tags: readonly number[]): TiffFields {
    const fields = new Map<number, TiffField>();
    const [head, row, width] = this.#isBig ? [8, 20, 8] : [2, 12, 4];
    const count = Math.min(this.#at(offset, head), mostFields);
    for (let index = 0; index < count; index += 1) {
      const at = offset + head + index * row;
      const tag = this.#at(at, 2);
      const size = sizes[this.#at(at + 2, 2)];
      if (size === undefined || !tags.includes(tag) || fields.has(tag)) continue;
      const length = size * this.#at(at + 4, width);
      const valueAt = at + 4 + width;
      const from = length <= width ? valueAt : this.#at(valueAt, width);
      const bytes = this.#bytes.subarray(from, from + length);
      fields.set(tag, { bytes, size, isLittleEndian: this.#isLittleEndian });
    }
    return fields;
  }

  /** A number in a field. */
  number(bytes: Uint8Array): number {
    return this.#at(bytes.byteOffset - this.#bytes.byteOffset, bytes.length);
  }

  /** A number of 2, 4 or 8 bytes; 0 beyond the end. */
  #at(offset: number, length: number): number {
    if (offset < 0 || offset + length > this.#bytes.length) return 0;
    if (length === 2) return this.#view.getUint16(offset, this.#isLittleEndian);
    if (length === 4) return this.#view.getUint32(offset, this.#isLittleEndian);
    return length === 8 ? Number(this.#view.getBigUint64(offset, this.#isLittleEndian)) : 0;
  }
}
