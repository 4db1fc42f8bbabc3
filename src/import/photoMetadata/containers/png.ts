import { constants, inflateSync } from 'node:zlib';
import { addPackets, latin1, maximumPacketBytes, noPackets, type Packets } from './packets.ts';
import { rawProfile } from './rawProfile.ts';

/**
 * The metadata in the chunks of a PNG, before and after the pixels: XMP in a text chunk with its own keyword, EXIF in its
 * own chunk, and all three in the text chunks that ImageMagick and others use for profiles.
 */
export function pngPackets(bytes: Uint8Array): Packets {
  const packets = noPackets();
  const profiles: Packets[] = [];
  let inflated = 0;
  for (const { type, data } of chunks(bytes)) {
    if (type === 'eXIf') packets.exif.push(data);
    const text = textChunk(type, data);
    if (text === undefined) continue;
    const content = text.isDeflated ? inflate(text.content, maximumPacketBytes - inflated) : text;
    if (text.isDeflated) inflated += content.content.length;
    if (content.flaw !== undefined) packets.flaws.push(content.flaw);
    if (text.profile === undefined) packets.xmp.push({ main: content.content });
    else profiles.push(rawProfile(text.profile, content.content));
  }
  for (const profile of profiles) addPackets(packets, profile);
  return packets;
}

function* chunks(bytes: Uint8Array): Generator<{ type: string; data: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    yield { type: latin1(bytes, at + 4, 4), data: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

interface TextChunk {
  content: Uint8Array;
  isDeflated: boolean;
  /** The kind of profile; none for XMP's own text chunk. */
  profile?: string;
  flaw?: string;
}

/** A text chunk (PNG, 11.3.3) that holds metadata. */
function textChunk(type: string, data: Uint8Array): TextChunk | undefined {
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return undefined;
  const keyword = latin1(data, 0, 80).split('\0')[0] ?? '';
  const profile = /^Raw profile type (\w+)$/i.exec(keyword)?.[1]?.toLowerCase();
  if (profile === undefined && keyword !== 'XML:com.adobe.xmp') return undefined;
  const kind = { ...(profile !== undefined && { profile }) };
  const after = data.subarray(keyword.length + 1);
  if (type === 'tEXt') return { ...kind, content: after, isDeflated: false };
  // Skip the compression method; there is only one.
  if (type === 'zTXt') return { ...kind, content: after.subarray(1), isDeflated: true };
  const languageEnd = after.indexOf(0, 2);
  const keywordEnd = languageEnd < 0 ? -1 : after.indexOf(0, languageEnd + 1);
  if (keywordEnd < 0) return undefined;
  return { ...kind, content: after.subarray(keywordEnd + 1), isDeflated: after[0] === 1 };
}

/** Decompresses as much as possible, also of a text that is cut off. A small file can expand to gigabytes. */
function inflate(bytes: Uint8Array, room: number): { content: Uint8Array; flaw?: string } {
  const nothing = new Uint8Array();
  if (room <= 0) return { content: nothing, flaw: tooLong };
  try {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return { content: inflateSync(bytes, { maxOutputLength: room, finishFlush }) };
  } catch (error) {
    const isTooLong = error instanceof RangeError;
    return { content: nothing, flaw: isTooLong ? tooLong : 'a compressed text is damaged' };
  }
}

const tooLong = 'a compressed text is too long';
