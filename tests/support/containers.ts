import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { picture } from './pictures.ts';

/*
 * Writes metadata byte by byte into every place that picture formats have for it. JPEG's ordinary segments are in
 * photoMetadata.ts.
 */

/** A PNG chunk. */
export type Chunk = readonly [type: string, content: Uint8Array];

const plainPng = await picture().png().toBuffer();
const plainWebp = await picture().webp().toBuffer();
const plainGif = await picture().gif().toBuffer();

/** Adds chunks to a PNG, before its pixels or after them. */
export function pngWith(before: readonly Chunk[], after: readonly Chunk[] = []): Buffer {
  // The signature (8) and the header chunk (25); an empty chunk at the end.
  const [head, end] = [33, plainPng.length - 12];
  return Buffer.concat([
    plainPng.subarray(0, head),
    ...before.map(pngChunk),
    plainPng.subarray(head, end),
    ...after.map(pngChunk),
    plainPng.subarray(end),
  ]);
}

function pngChunk([type, content]: Chunk): Buffer {
  const body = Buffer.concat([latin1(type), content]);
  return Buffer.concat([uint32(content.length), body, uint32(crc32(body))]);
}

/** XMP in a PNG's text chunk. */
export function xmpChunk(packet: string, isDeflated = false): Chunk {
  const head = latin1(`XML:com.adobe.xmp\0${isDeflated ? '\x01' : '\0'}\0\0\0`);
  const text = Buffer.from(packet);
  return ['iTXt', Buffer.concat([head, isDeflated ? deflateSync(text) : text])];
}

/** A profile as ImageMagick writes it into a PNG. */
export function rawProfile(kind: string, bytes: Uint8Array, type: 'tEXt' | 'zTXt' | 'iTXt'): Chunk {
  const hex = Buffer.from(bytes).toString('hex').replaceAll(/.{72}/g, '$&\n');
  const text = latin1(`\n${kind}\n${String(bytes.length).padStart(8)}\n${hex}\n`);
  const keyword = latin1(`Raw profile type ${kind}\0`);
  if (type === 'tEXt') return [type, Buffer.concat([keyword, text])];
  if (type === 'zTXt') return [type, Buffer.concat([keyword, latin1('\0'), deflateSync(text)])];
  return [type, Buffer.concat([keyword, latin1('\0\0\0\0'), text])];
}

export function webpWith(type: string, content: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  const chunk = Buffer.concat([latin1(type), size, content, Buffer.alloc(content.length % 2)]);
  const file = Buffer.concat([plainWebp, chunk]);
  file.writeUInt32LE(file.length - 8, 4);
  return file;
}

/** Adds an application extension to a GIF: its content followed by Adobe's trailer, or in blocks. */
export function gifWith(application: string, content: Uint8Array, inBlocks: boolean): Buffer {
  const flags = plainGif[10] ?? 0;
  const head = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const trailer = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 255) {
    const block = content.subarray(at, at + 255);
    blocks.push(Buffer.from([block.length]), Buffer.from(block));
  }
  return Buffer.concat([
    plainGif.subarray(0, head),
    latin1(`!\xff\x0b${application}`),
    ...(inBlocks ? [...blocks, Buffer.from([0])] : [content, trailer]),
    plainGif.subarray(head),
  ]);
}

export interface TiffShape {
  isLittleEndian: boolean;
  isBig: boolean;
}

/** A TIFF without a picture: only its first directory. */
export function tiffWith(
  fields: readonly (readonly [tag: number, type: 1 | 4 | 7, value: Uint8Array])[],
  { isLittleEndian, isBig }: TiffShape,
): Buffer {
  const number = (length: number, value: number) => {
    const bytes = Buffer.alloc(length);
    bytes.writeUIntBE(value, Math.max(0, length - 6), Math.min(length, 6));
    return isLittleEndian ? bytes.reverse() : bytes;
  };
  const [headLength, countLength, rowLength, width] = isBig ? [16, 8, 20, 8] : [8, 2, 12, 4];
  let valueAt = headLength + countLength + rowLength * fields.length + width;
  const rows = fields.map(([tag, type, value]) => {
    const at = valueAt;
    valueAt += value.length;
    const count = type === 4 ? value.length / 4 : value.length;
    return Buffer.concat([
      number(2, tag),
      number(2, type),
      number(width, count),
      number(width, at),
    ]);
  });
  return Buffer.concat([
    latin1(isLittleEndian ? 'II' : 'MM'),
    number(2, isBig ? 43 : 42),
    ...(isBig ? [number(2, 8), number(2, 0)] : []),
    number(width, headLength),
    number(countLength, fields.length),
    ...rows,
    number(width, 0),
    ...fields.map(([, , value]) => value),
  ]);
}

/** The boxes of an AVIF with metadata items, each in two extents, in the file or in the `idat` box. */
export function avifWith(items: readonly Uint8Array[], kinds: string[], isInside: boolean): Buffer {
  const infe = kinds.map((kind, index) =>
    box('infe', Buffer.concat([latin1('\x02\0\0\0'), uint16(index + 1), uint16(0), latin1(kind)])),
  );
  const iinf = box('iinf', Buffer.concat([uint32(0), uint16(infe.length), ...infe]));
  const content = Buffer.concat(items);
  const ftyp = box('ftyp', latin1('avif\0\0\0\0avif'));
  const metaOf = (base: number) => {
    let at = base;
    const rows = items.map((item, index) => {
      const half = item.length >> 1;
      const row = [index + 1, isInside ? 1 : 0, 0, 2].map(uint16);
      const extents = [at, half, at + half, item.length - half].map(uint32);
      at += item.length;
      return Buffer.concat([...row, ...extents]);
    });
    const head = Buffer.concat([latin1('\x01\0\0\0\x44\0'), uint16(items.length)]);
    const iloc = box('iloc', Buffer.concat([head, ...rows]));
    const idat = isInside ? box('idat', content) : Buffer.alloc(0);
    return box('meta', Buffer.concat([uint32(0), iinf, iloc, idat]));
  };
  const before = ftyp.length + metaOf(0).length + 8;
  return Buffer.concat([ftyp, metaOf(isInside ? 0 : before), box('mdat', content)]);
}

function box(type: string, content: Uint8Array): Buffer {
  return Buffer.concat([uint32(content.length + 8), latin1(type), content]);
}

/** JPEG segments of extended XMP, identified by the digest that the first packet names. */
export function extension(packet: string, pieceLength: number) {
  const bytes = Buffer.from(packet);
  const digest = createHash('md5').update(bytes).digest('hex').toUpperCase();
  const segments: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const head = latin1(`http://ns.adobe.com/xmp/extension/\0${digest}`);
    const piece = bytes.subarray(at, at + pieceLength);
    segments.push(Buffer.concat([head, uint32(bytes.length), uint32(at), piece]));
  }
  return { digest, segments };
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
