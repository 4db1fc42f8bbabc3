import { ExtendedXmp } from './extendedXmp.ts';
import { addPackets, latin1, noPackets, type Packets } from './packets.ts';
import { photoshopPackets } from './photoshop.ts';

const xmpHead = 'http://ns.adobe.com/xap/1.0/\0';
const extensionHead = 'http://ns.adobe.com/xmp/extension/\0';
const photoshopHeads = ['Photoshop 3.0\0', 'Adobe_Photoshop2.5:'];

/** The metadata in the segments of a JPEG: APP1 has EXIF and XMP, APP13 IIM, each in any order and number. */
export function jpegPackets(bytes: Uint8Array): Packets {
  const packets = noPackets();
  const extended = new ExtendedXmp();
  const resources: Uint8Array[] = [];
  for (const { marker, data } of segments(bytes)) {
    const head = latin1(data, 0, 40);
    if (marker === 0xe1) {
      if (head.startsWith('Exif\0')) packets.exif.push(data.subarray(6));
      else if (head.startsWith(extensionHead)) extended.add(data.subarray(extensionHead.length));
      else if (head.startsWith(xmpHead)) packets.xmp.push({ main: data.subarray(xmpHead.length) });
      // Some writers omit the header or use their own.
      else if (isXmp(data)) packets.xmp.push({ main: data });
    }
    if (marker === 0xed) {
      const photoshop = photoshopHeads.find((one) => head.startsWith(one));
      if (photoshop !== undefined) resources.push(data.subarray(photoshop.length));
      else if (data[0] === 0x1c) packets.iim.push(data);
    }
  }
  // A resource that is too long for one segment continues in the next.
  addPackets(packets, photoshopPackets(Buffer.concat(resources)));
  const { xmp, flaws } = extended.join(packets.xmp);
  return { ...packets, xmp, flaws: [...packets.flaws, ...flaws] };
}

function isXmp(data: Uint8Array): boolean {
  return /<x:xmpmeta|<rdf:RDF|<\?xpacket/.test(latin1(data, 0, 200));
}

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda];

/** The segments before the picture's data. Bytes between two are skipped, as decoders do. */
function* segments(bytes: Uint8Array): Generator<{ marker: number; data: Uint8Array }> {
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    const isMarker = bytes[at] === 0xff && marker !== 0 && marker !== 0xff;
    if (!isMarker || marker === startOfImage) {
      at += 1;
      continue;
    }
    if (marker === startOfScan || marker === endOfImage) return;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    yield { marker, data: bytes.subarray(at + 4, at + 2 + length) };
    at += 2 + Math.max(length, 2);
  }
}
