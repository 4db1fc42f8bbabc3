import { latin1 } from './packets.ts';

/** A box of the ISO base media file format (ISO 14496-12, 4.2). */
interface Box {
  type: string;
  data: Uint8Array;
}

/** Consecutive boxes. One that is cut off is returned as far as it goes. */
export function* boxes(bytes: Uint8Array): Generator<Box> {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const reader = new BoxReader(bytes, at);
    const size = reader.number(4);
    const type = reader.text(4);
    // 1: the size follows in eight bytes. 0: the box extends to the end.
    const length = size === 1 ? reader.number(8) : size || bytes.length - at;
    yield { type, data: bytes.subarray(reader.at, at + length) };
    if (length < 8) return;
    at += length;
  }
}

/** Reads consecutive numbers and texts; zeros beyond the end. */
export class BoxReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  /** @param length in bytes; 0 gives 0. */
  number(length: number): number {
    let value = 0;
    for (let index = 0; index < length; index += 1) {
      value = value * 256 + (this.#bytes[this.at + index] ?? 0);
    }
    this.at += length;
    return value;
  }

  text(length: number): string {
    const text = latin1(this.#bytes, this.at, length);
    this.at += length;
    return text;
  }
}
