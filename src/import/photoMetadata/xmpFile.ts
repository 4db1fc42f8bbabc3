import { decode, utf8Text } from './charset.ts';
import { maximumPacketBytes, type XmpBytes } from './containers/packets.ts';
import { readXml, type XmlElement } from './xmlTree.ts';
import { XmpPacket } from './xmpPacket.ts';

/** A packet, with a description of its flaws. */
export interface ReadXmp {
  packet: XmpPacket;
  flaws: string[];
}

/**
 * Reads a packet of XMP with its extension.
 * @returns undefined if nothing in it can be read. An empty packet without flaws is valid.
 */
export async function readXmp({ main, extension }: XmpBytes): Promise<ReadXmp | undefined> {
  const parts = [];
  for (const bytes of extension ? [main, extension] : [main]) parts.push(await readPart(bytes));
  const packet = new XmpPacket(parts.flatMap(({ roots }) => roots));
  const flaws = [...new Set(parts.flatMap((part) => part.flaws))];
  return packet.isEmpty && flaws.length > 0 ? undefined : { packet, flaws };
}

async function readPart(bytes: Uint8Array): Promise<{ roots: XmlElement[]; flaws: string[] }> {
  const tooLarge = { roots: [], flaws: ['it is too large'] };
  if (bytes.length > maximumPacketBytes) return tooLarge;
  const { text, other } = await textOf(bytes);
  const xml = readXml(withoutAncestors(text));
  if (xml === undefined) return tooLarge;
  const flaws = other === undefined ? [] : [`its bytes are not all UTF-8: ${other} was read`];
  return { roots: xml.roots, flaws: [...flaws, ...xml.flaws] };
}

/** Usually UTF-8. The specification allows UTF-16 and UTF-32, and some writers use other character sets. */
async function textOf(bytes: Uint8Array): Promise<{ text: string; other?: string }> {
  const wide = wideCharset(bytes);
  const read = wide === undefined ? await utf8Text(bytes) : { text: decode(bytes, wide) };
  // Nothing may precede an XML declaration, not even a byte order mark. Writers pad packets with NULs.
  return { ...read, text: read.text.replace(/^[^<]*/, '').replace(/[\0\s]+$/, '') };
}

function wideCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4));
  const head = start.toString('hex');
  if (head === '0000003c' || head === '0000feff') return 'utf-32be';
  if (head === '3c000000' || head === 'fffe0000') return 'utf-32le';
  const hasMark = head.startsWith('feff') || head.startsWith('fffe');
  return hasMark || start.includes(0) ? 'utf-16' : undefined;
}

/** Photoshop lists every document that anything was pasted from, sometimes hundreds of thousands. */
function withoutAncestors(xml: string): string {
  const begin = xml.indexOf('<photoshop:DocumentAncestors>');
  const endTag = '</photoshop:DocumentAncestors>';
  const end = begin < 0 ? -1 : xml.indexOf(endTag, begin);
  return end < 0 ? xml : xml.slice(0, begin) + xml.slice(end + endTag.length);
}
