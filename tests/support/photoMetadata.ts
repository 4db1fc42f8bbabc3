/*
 * Writes metadata into a JPEG byte by byte, as agencies, cameras and old programs do. Libraries would repair the flaws
 * that these files are about.
 */

/** A text in UTF-8, or raw bytes. */
type Value = string | readonly number[] | Uint8Array;

/** The escape sequences of ISO 2022 that name a character set in IIM 1:90. */
export const marks = {
  utf8: '\x1b%G',
  latin1: '\x1b.A',
  latin2: '\x1b-B',
  cyrillic: '\x1b-L',
} as const;

/** IPTC-IIM, datasets of record 2 by number, in Photoshop's segment (APP13, resource 0404). */
export function withIim(
  jpeg: Buffer,
  datasets: readonly (readonly [number: number, value: Value])[],
  mark: string | undefined = marks.utf8,
): Buffer {
  const head = Buffer.from('Photoshop 3.0\0', 'latin1');
  return withSegment(jpeg, 0xed, Buffer.concat([head, resource(iimBlock(datasets, mark))]));
}

export function iimBlock(
  datasets: readonly (readonly [number: number, value: Value])[],
  mark: string | undefined = marks.utf8,
): Buffer {
  return Buffer.concat([
    ...(mark === undefined ? [] : [dataset(1, 90, mark)]),
    ...datasets.map(([number, value]) => dataset(2, number, value)),
  ]);
}

/** A Photoshop resource, by default that of IIM. */
export function resource(content: Uint8Array, id = 0x0404): Buffer {
  const head = Buffer.from('8BIM\0\0\0\0\0\0\0\0', 'latin1');
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(content.length, 8);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** IPTC without a declared character set. */
export const unmarked = '';

/** XMP with the elements and attributes of one rdf:Description. */
export function withXmp(jpeg: Buffer, properties: string, attributes = ''): Buffer {
  return withPacket(jpeg, Buffer.from(xmpPacket(properties, attributes)));
}

export function withPacket(jpeg: Buffer, packet: Buffer): Buffer {
  const head = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
  return withSegment(jpeg, 0xe1, Buffer.concat([head, packet]));
}

export function xmpPacket(properties: string, attributes = ''): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ${attributes}>${properties}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** A property in one or several languages. */
export function inLanguages(property: string, texts: Readonly<Record<string, string>>): string {
  const items = Object.entries(texts).map(
    ([lang, text]) => `<rdf:li xml:lang="${lang}">${xmlText(text)}</rdf:li>`,
  );
  return `<${property}><rdf:Alt>${items.join('')}</rdf:Alt></${property}>`;
}

export function simple(property: string, text: string): string {
  return `<${property}>${xmlText(text)}</${property}>`;
}

export function list(property: string, texts: readonly string[]): string {
  const items = texts.map((text) => `<rdf:li>${xmlText(text)}</rdf:li>`);
  return `<${property}><rdf:Seq>${items.join('')}</rdf:Seq></${property}>`;
}

function xmlText(text: string): string {
  return text.replaceAll(/[&<>"\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** EXIF text tags: those of the picture (0x010e …) and those of the exposure (0x9003 …). */
export function withExif(jpeg: Buffer, tags: Readonly<Record<number, Value>>): Buffer {
  return withSegment(
    jpeg,
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifBlock(tags)]),
  );
}

export function exifBlock(tags: Readonly<Record<number, Value>>): Buffer {
  const entries = Object.entries(tags).map(([tag, value]) => ({
    tag: Number(tag),
    bytes: Buffer.concat([bytesOf(value), Buffer.alloc(5)]),
  }));
  const ofPicture = entries.filter(({ tag }) => tag < 0x8769 || tag > 0x9fff);
  const ofExposure = entries.filter((entry) => !ofPicture.includes(entry));
  // Header (8), then the picture's directory: count (2), entries (12 each) with a pointer to the next, offset of the next directory (4).
  const exposureAt = 8 + 2 + 12 * (ofPicture.length + 1) + 4;
  const textsAt = exposureAt + 2 + 12 * ofExposure.length + 4;
  let textAt = textsAt;
  const directory = (of: typeof entries, pointer: Buffer[]) => {
    const rows = of.map(({ tag, bytes }) => {
      const row = entry(tag, 2, bytes.length, textAt);
      textAt += bytes.length;
      return row;
    });
    const all = [...rows, ...pointer];
    return Buffer.concat([Buffer.from([0, all.length]), ...all, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from('MM\0\x2a\0\0\0\x08', 'latin1'),
    directory(ofPicture, [entry(0x8769, 4, 1, exposureAt)]),
    directory(ofExposure, []),
    ...[...ofPicture, ...ofExposure].map(({ bytes }) => bytes),
  ]);
}

function entry(tag: number, type: number, count: number, value: number): Buffer {
  const row = Buffer.alloc(12);
  row.writeUInt16BE(tag, 0);
  row.writeUInt16BE(type, 2);
  row.writeUInt32BE(count, 4);
  row.writeUInt32BE(value, 8);
  return row;
}

function dataset(record: number, number: number, value: Value): Buffer {
  const bytes = bytesOf(value);
  const head = Buffer.from([0x1c, record, number, bytes.length >> 8, bytes.length & 255]);
  return Buffer.concat([head, bytes]);
}

function bytesOf(value: Value): Buffer {
  return typeof value === 'string' ? Buffer.from(value) : Buffer.from(value);
}

/** A segment right after the file's first marker. */
export function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const length = content.length + 2;
  if (length > 0xffff) throw new RangeError(`A segment of ${length} bytes does not fit.`);
  const head = Buffer.from([0xff, marker, length >> 8, length & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}
