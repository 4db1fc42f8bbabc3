import { addPackets, noPackets, type Packets } from './packets.ts';
import { photoshopPackets } from './photoshop.ts';
import { readTiff, type TiffField } from './tiffFields.ts';

const [xmpTag, iimTag, photoshopTag] = [700, 33723, 34377];

/** The metadata of a TIFF's first page. Its EXIF is the file itself. */
export function tiffPackets(bytes: Uint8Array): Packets {
  const { page } = readTiff(bytes, [xmpTag, iimTag, photoshopTag]);
  const packets = { ...noPackets(), exif: [bytes] };
  const xmp = page.get(xmpTag);
  if (xmp) packets.xmp.push({ main: xmp.bytes });
  const iim = page.get(iimTag);
  if (iim) packets.iim.push(iimBytes(iim));
  const photoshop = page.get(photoshopTag);
  if (photoshop) addPackets(packets, photoshopPackets(photoshop.bytes));
  return packets;
}

/** Many writers declare IIM as four-byte numbers, and some swap the bytes of these. */
function iimBytes({ bytes, size, isLittleEndian }: TiffField): Uint8Array {
  if (size !== 4 || bytes[0] === 0x1c || !isLittleEndian) return bytes;
  const whole = Buffer.from(bytes.subarray(0, bytes.length & ~3));
  return whole.swap32();
}
