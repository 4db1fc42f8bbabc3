import { latin1, noPackets, type Packets } from './packets.ts';

/** Photoshop's image resources that hold metadata (Adobe Photoshop File Formats Specification, Image Resource IDs). */
const [iimResource, exifResource, xmpResource] = [0x0404, 0x0422, 0x0424];

/**
 * The metadata in a block of Photoshop's image resources, as JPEG (APP13) and TIFF (34377) carry it. Bytes between two
 * resources are skipped; one that is cut off is returned as far as it goes.
 */
export function photoshopPackets(bytes: Uint8Array): Packets {
  const packets = noPackets();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = nextResource(bytes, 0);
  while (at >= 0 && at + 12 <= bytes.length) {
    const id = view.getUint16(at + 4);
    // A Pascal string, padded to an even length.
    const nameLength = (view.getUint8(at + 6) + 2) & ~1;
    const sizeAt = at + 6 + nameLength;
    if (sizeAt + 4 > bytes.length) break;
    const size = view.getUint32(sizeAt);
    const data = bytes.subarray(sizeAt + 4, sizeAt + 4 + size);
    if (id === iimResource) packets.iim.push(data);
    else if (id === exifResource) packets.exif.push(data);
    else if (id === xmpResource) packets.xmp.push({ main: data });
    at = nextResource(bytes, sizeAt + 4 + data.length);
  }
  return packets;
}

/** The signatures of Photoshop (8BIM), ImageReady and other programs. */
const signatures = /8BIM|MeSa|PHUT|AgHg|DCSR/g;

function nextResource(bytes: Uint8Array, from: number): number {
  if (latin1(bytes, from, 4) === '8BIM') return from;
  const [found] = latin1(bytes, from, bytes.length - from).matchAll(signatures);
  return found === undefined ? -1 : from + found.index;
}
