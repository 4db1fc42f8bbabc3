import { createHash } from 'node:crypto';
import { latin1, maximumPacketBytes, type XmpBytes } from './packets.ts';

interface Part {
  offset: number;
  data: Uint8Array;
}

interface Extension {
  length: number;
  parts: Part[];
}

/**
 * XMP that did not fit into one segment of a JPEG (ISO 16684-3, 4.2.3): it is split over others, which carry the digest
 * of the whole. The main packet names that digest.
 */
export class ExtendedXmp {
  readonly #extensions = new Map<string, Extension>();

  /** @param segment beginning with the digest. */
  add(segment: Uint8Array): void {
    if (segment.length < 40) return;
    const view = new DataView(segment.buffer, segment.byteOffset, segment.length);
    const digest = latin1(segment, 0, 32);
    const extension = this.#extensions.get(digest) ?? { length: view.getUint32(32), parts: [] };
    extension.parts.push({ offset: view.getUint32(36), data: segment.subarray(40) });
    this.#extensions.set(digest, extension);
  }

  /**
   * Gives each packet the extension that it names. An extension that no packet names is left over from another program,
   * and is read only if no packet names any.
   */
  join(packets: readonly XmpBytes[]): { xmp: XmpBytes[]; flaws: string[] } {
    const flaws: string[] = [];
    const named = new Set<string>();
    const xmp = packets.map((packet) => {
      const digest = digestIn(packet.main);
      if (digest === undefined) return packet;
      named.add(digest);
      const extension = this.#extensions.get(digest);
      if (extension === undefined) {
        flaws.push('a part of its XMP is missing');
        return packet;
      }
      return { ...packet, extension: whole(digest, extension, flaws) };
    });
    const isNamed = [...this.#extensions.keys()].some((digest) => named.has(digest));
    if (isNamed || this.#extensions.size === 0) return { xmp, flaws };
    flaws.push('a part of its XMP belongs to none of its packets');
    const others = [...this.#extensions].map(([digest, one]) => ({
      main: whole(digest, one, flaws),
    }));
    return { xmp: [...xmp, ...others], flaws };
  }
}

function digestIn(packet: Uint8Array): string | undefined {
  const text = latin1(packet, 0, packet.length);
  return /HasExtendedXMP(?:\s*=\s*["']|>)\s*([0-9A-Fa-f]{32})/.exec(text)?.[1];
}

/** The pieces in order. If one is missing, the others are joined, and the reader takes what it can. */
function whole(digest: string, { length, parts }: Extension, flaws: string[]): Uint8Array {
  const inOrder = parts.toSorted((a, b) => a.offset - b.offset);
  const pieces: Uint8Array[] = [];
  let end = 0;
  for (const { offset, data } of inOrder) {
    // Skip what has been read: a piece may be there twice.
    const rest = data.subarray(Math.max(0, end - offset));
    end = Math.max(end, offset + data.length);
    if (rest.length > 0 && end <= maximumPacketBytes) pieces.push(rest);
  }
  const bytes = Buffer.concat(pieces);
  const isWhole = bytes.length === length;
  if (!isWhole) flaws.push('a part of its XMP is missing');
  else if (md5(bytes) !== digest.toUpperCase()) flaws.push('a part of its XMP has been changed');
  return bytes;
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex').toUpperCase();
}
