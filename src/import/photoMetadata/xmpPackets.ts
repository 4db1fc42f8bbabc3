import { maximumPacketBytes, type XmpBytes } from './containers/packets.ts';
import type { Property } from './fields.ts';
import { xmpCopiesOfExif, xmpProperties, xmpTools } from './xmp.ts';
import { readXmp } from './xmpFile.ts';

/** An XMP file beside the picture. */
export interface Sidecar {
  file: string;
  bytes: Uint8Array;
}

export interface XmpTexts {
  properties: Property[];
  /** Properties that repeat EXIF. */
  copiesOfExif: Property[];
  /** Names of what the picture was made with. */
  tools: string[];
  /** Ends of sentences that begin with the picture's file. */
  flaws: string[];
}

/** A file has one packet, or a few if programs did not find each other's. */
const mostPackets = 20;

/**
 * What a picture's packets say, those of sidecars before those of the file.
 * @param lang the gallery's language, preferred if a text is there in several.
 */
export async function readXmpPackets(
  packets: readonly XmpBytes[],
  sidecars: readonly Sidecar[],
  lang: string | undefined,
): Promise<XmpTexts> {
  const all: { packet: XmpBytes; file: string | undefined }[] = [
    ...sidecars.map(({ file, bytes }) => ({ packet: { main: bytes }, file })),
    ...packets.map((packet) => ({ packet, file: undefined })),
  ];
  const texts: XmpTexts = { properties: [], copiesOfExif: [], tools: [], flaws: [] };
  let room = maximumPacketBytes;
  for (const { packet, file } of all.slice(0, mostPackets)) {
    room -= packet.main.length + (packet.extension?.length ?? 0);
    const read = room < 0 ? undefined : await readXmp(packet);
    texts.flaws.push(...flawsOf(read?.flaws, file));
    if (read === undefined) continue;
    const ofSidecar = ({ from, ...rest }: Property) => ({
      ...rest,
      from: file === undefined ? from : `${from} in ${file}`,
    });
    texts.properties.push(...xmpProperties(read.packet, lang).map(ofSidecar));
    texts.copiesOfExif.push(...xmpCopiesOfExif(read.packet, lang).map(ofSidecar));
    texts.tools.push(...xmpTools(read.packet));
  }
  return texts;
}

function flawsOf(flaws: readonly string[] | undefined, file: string | undefined): string[] {
  if (flaws?.length === 0) return [];
  if (flaws === undefined) {
    return file === undefined
      ? ['has metadata that cannot be read: it is left out']
      : [`has a sidecar that cannot be read, ${file}: it is left out`];
  }
  const what = file === undefined ? 'XMP' : `XMP in ${file}`;
  return [`has ${what} with a flaw (${flaws.join(', and ')}): what can be read is taken`];
}
