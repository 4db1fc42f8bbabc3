import { fileKind } from '../pictures/pictureKind.ts';
import { avifPackets } from './containers/avif.ts';
import { gifPackets } from './containers/gif.ts';
import { jpegPackets } from './containers/jpeg.ts';
import { noPackets, type Packets } from './containers/packets.ts';
import { pngPackets } from './containers/png.ts';
import { tiffPackets } from './containers/tiff.ts';
import { webpPackets } from './containers/webp.ts';

/*
 * No library finds all of a picture's metadata: sharp shows one packet of XMP, without its extension, and no text of a
 * PNG; exifreader merges packets by property and decodes texts that are better guessed at. So what a container holds is
 * found here, in its bytes, and only understood later. Every reader is a pure function whose time grows with the file.
 */

const readers: Partial<Record<ReturnType<typeof fileKind>, (bytes: Uint8Array) => Packets>> = {
  jpeg: jpegPackets,
  png: pngPackets,
  webp: webpPackets,
  avif: avifPackets,
  tiff: tiffPackets,
  gif: gifPackets,
};

/** Every packet of XMP, IIM and EXIF in a picture's file, wherever its kind of file can have them. */
export function findPackets(bytes: Uint8Array): Packets {
  return readers[fileKind(bytes)]?.(bytes) ?? noPackets();
}
