import { DOMParser, type Document } from '@xmldom/xmldom';
import sharp from 'sharp';
import { decode, isUtf8 } from './charset.ts';

/*
 * The XMP packet of a picture's file. The reader of IIM and EXIF would find it too, but goes by prefixes instead of
 * namespaces, loses CDATA, does not look into compressed texts of PNG, and takes minutes over some hostile packets.
 */

/** The packet in a JPEG, PNG, WebP, AVIF, TIFF or GIF, undefined if there is none. */
export async function findPacket(bytes: Buffer): Promise<Buffer | undefined> {
  if (bytes.toString('latin1', 0, 3) === 'GIF') return gifPacket(bytes);
  try {
    return (await sharp(bytes, { failOn: 'none' }).metadata()).xmp;
  } catch {
    // Whether the picture itself can be used shows when it is decoded.
    return undefined;
  }
}

/** In a GIF the packet stands as it is in an application extension, before a trailer of 01 FF FE … */
function gifPacket(bytes: Buffer): Buffer | undefined {
  const marker = 'XMP DataXMP';
  const begin = bytes.indexOf(marker, 0, 'latin1');
  if (begin < 0) return undefined;
  const end = bytes.indexOf(1, begin);
  return end < 0 ? undefined : bytes.subarray(begin + marker.length, end);
}

/** Far more than the properties of a photograph need, and little enough for the parser to be done in a second. */
const maximum = { bytes: 16e6, characters: 2e6, tags: 20_000 };

/** The document of a packet, undefined if it is too broken, or too large, to be read. */
export function parsePacket(packet: Buffer): Document | undefined {
  if (packet.length > maximum.bytes) return undefined;
  const xml = withoutAncestors(textOf(packet));
  if (xml.length > maximum.characters) return undefined;
  if (xml.split('<', maximum.tags + 1).length > maximum.tags) return undefined;
  const parser = new DOMParser({
    // Lenient: only what cannot be parsed at all is an error, which is thrown.
    onError: () => {},
    locator: false,
    // That is done later, with paragraphs told from lines.
    normalizeLineEndings: (text) => text,
  });
  try {
    return parser.parseFromString(xml, 'application/xml');
  } catch {
    return undefined;
  }
}

/** UTF-8 as a rule; the specification allows UTF-16, and some writers put in what they have. */
function textOf(packet: Buffer): string {
  const hasNuls = packet.subarray(0, 4).includes(0);
  const hasMark = /^(\xfe\xff|\xff\xfe)/.test(packet.toString('latin1', 0, 2));
  if (hasNuls || hasMark) return decode(packet, 'utf-16').replace(/^[^<]*/, '');
  const text = decode(packet, isUtf8([packet]) ? 'utf-8' : 'windows-1252');
  // No blank, and no mark of byte order, may stand before an XML declaration.
  return text.replace(/^[^<]*/, '');
}

/** Photoshop lists every document that a picture was ever pasted from, at times by the hundred thousand. */
function withoutAncestors(xml: string): string {
  const begin = xml.indexOf('<photoshop:DocumentAncestors>');
  const endTag = '</photoshop:DocumentAncestors>';
  const end = begin < 0 ? -1 : xml.indexOf(endTag, begin);
  return end < 0 ? xml : xml.slice(0, begin) + xml.slice(end + endTag.length);
}
