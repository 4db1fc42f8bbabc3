import { addPackets, latin1, noPackets, type Packets } from './packets.ts';
import { photoshopPackets } from './photoshop.ts';

/** The metadata in the application extensions of a GIF: Adobe's for XMP, ImageMagick's for IIM. */
export function gifPackets(bytes: Uint8Array): Packets {
  const packets = noPackets();
  // The header and screen descriptor, then the global colour table.
  let at = 13 + coloursLength(bytes[10] ?? 0);
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === 0x2c) {
      // A frame: its position and flags, its colour table, the code size, its data.
      at = endOfBlocks(bytes, at + 11 + coloursLength(bytes[at + 9] ?? 0));
    } else if (block === 0x21) {
      const from = at + 2 + 1 + (bytes[at + 2] ?? 0);
      const end = endOfBlocks(bytes, at + 2);
      if (bytes[at + 1] === 0xff) addPackets(packets, ofApplication(bytes, at + 3, from, end));
      at = end;
    } else return packets;
  }
  return packets;
}

function coloursLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** The end of a run of blocks, each of which begins with its length. */
function endOfBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

function ofApplication(bytes: Uint8Array, nameAt: number, from: number, end: number): Packets {
  const name = latin1(bytes, nameAt, 11);
  if (name === 'XMP DataXMP') {
    return { ...noPackets(), xmp: [{ main: xmpOf(bytes, from, end) }] };
  }
  if (name === 'MGKIPTC0000' || name === 'MGK8BIM0000') {
    const profile = inBlocks(bytes, from, end);
    if (profile[0] === 0x1c) return { ...noPackets(), iim: [profile] };
    return photoshopPackets(profile);
  }
  return noPackets();
}

/**
 * The packet is not split into blocks. A trailer of 01 FF FE … 00 leads readers of blocks to its end (XMP Specification
 * Part 3, 1.1.2). Some writers split it into blocks nevertheless.
 */
function xmpOf(bytes: Uint8Array, from: number, end: number): Uint8Array {
  if (!/^(<|\xef\xbb\xbf|\s)/.test(latin1(bytes, from, 3))) return inBlocks(bytes, from, end);
  const whole = bytes.subarray(from, end);
  const trailer = whole.indexOf(1);
  return trailer < 0 ? whole : whole.subarray(0, trailer);
}

function inBlocks(bytes: Uint8Array, from: number, end: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let at = from; at < end; at += 1 + (bytes[at] ?? 0)) {
    const length = bytes[at] ?? 0;
    if (length === 0) break;
    blocks.push(bytes.subarray(at + 1, at + 1 + length));
  }
  return Buffer.concat(blocks);
}
