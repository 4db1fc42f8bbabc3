/** The metadata of a file as bytes: found, in the order in which it is believed, and not yet understood. */
export interface Packets {
  /** XMP. A packet with its extension (JPEG parts a long one in two) is one. */
  xmp: XmpBytes[];
  /** IPTC-IIM, without what is round it. */
  iim: Uint8Array[];
  /** EXIF, which is a TIFF without a picture. */
  exif: Uint8Array[];
  /** What was wrong with the places they stand in, as ends of sentences that begin with "has metadata with a flaw: ". */
  flaws: string[];
}

export interface XmpBytes {
  main: Uint8Array;
  extension?: Uint8Array;
}

export function noPackets(): Packets {
  return { xmp: [], iim: [], exif: [], flaws: [] };
}

/** Adds what was found in one place to what was found before. */
export function addPackets(all: Packets, more: Packets): void {
  for (const kind of ['xmp', 'iim', 'exif', 'flaws'] as const) {
    (all[kind] as unknown[]).push(...more[kind]);
  }
}

/** A text of bytes at a place, for comparing: one character a byte. */
export function latin1(bytes: Uint8Array, from: number, length: number): string {
  const end = Math.min(from + length, bytes.length);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', from, end);
}

/** Far more than a photograph's texts need. */
export const maximumPacketBytes = 16e6;
