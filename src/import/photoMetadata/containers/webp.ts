import { latin1, noPackets, type Packets } from './packets.ts';
import { withoutExifHead } from './rawProfile.ts';

/** The metadata in the chunks of a WebP, which is a RIFF file. */
export function webpPackets(bytes: Uint8Array): Packets {
  const packets = noPackets();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const type = latin1(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, at + 8 + length);
    // Early writers end the name with a NUL instead of a space.
    if (type === 'XMP ' || type === 'XMP\0') packets.xmp.push({ main: data });
    if (type === 'EXIF') packets.exif.push(withoutExifHead(data));
    at += 8 + length + (length % 2);
  }
  return packets;
}
