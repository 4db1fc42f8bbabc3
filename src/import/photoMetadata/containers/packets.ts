/** A file's metadata as bytes, in order of precedence, not yet decoded. */
export interface Packets {
  /** XMP packets, each with its extension if a JPEG has split it. */
  xmp: XmpBytes[];
  /** IPTC-IIM, without its container. */
  iim: Uint8Array[];
  /** EXIF, which is a TIFF without a picture. */
  exif: Uint8Array[];
  /** What was wrong with their containers: ends of sentences that begin with "has metadata with a flaw: ". */
  flaws: string[];
}

export interface XmpBytes {
  main: Uint8Array;
  extension?: Uint8Array;
}

export function noPackets(): Packets {
  return { xmp: [], iim: [], exif: [], flaws: [] };
}

/** Adds packets from another part of the file. */
export function addPackets(all: Packets, more: Packets): void {
  for (const kind of ['xmp', 'iim', 'exif', 'flaws'] as const) {
    (all[kind] as unknown[]).push(...more[kind]);
  }
}

/** Bytes as text, one character per byte, for comparing. */
export function latin1(bytes: Uint8Array, from: number, length: number): string {
  const end = Math.min(from + length, bytes.length);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', from, end);
}

/** Far more than a photograph's texts need. */
export const maximumPacketBytes = 16e6;
