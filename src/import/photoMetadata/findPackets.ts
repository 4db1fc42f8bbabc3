import { fileKind } from '../pictures/pictureKind.ts';
import { avifPackets } from './containers/avif.ts';
import { gifPackets } from './containers/gif.ts';
import { jpegPackets } from './containers/jpeg.ts';
import { noPackets, type Packets } from './containers/packets.ts';
import { pngPackets } from './containers/png.ts';
import { tiffPackets } from './containers/tiff.ts';
import { webpPackets } from './containers/webp.ts';

/*
 * No library finds all of a picture's metadata: sharp returns one XMP packet, without its extension, and no PNG texts;
 * exifreader merges packets by property and decodes texts whose character set should be guessed. So packets are found here
 * as bytes, and decoded later. Every reader is a pure function that takes linear time.
 */

const readers: Partial<Record<ReturnType<typeof fileKind>, (bytes: Uint8Array) => Packets>> = {
  jpeg: jpegPackets,
  png: pngPackets,
  webp: webpPackets,
  avif: avifPackets,
  tiff: tiffPackets,
  gif: gifPackets,
};

/** Every packet of XMP, IIM and EXIF in a picture's file, wherever its format allows them. */
export function findPackets(bytes: Uint8Array): Packets {
  return readers[fileKind(bytes)]?.(bytes) ?? noPackets();
}
