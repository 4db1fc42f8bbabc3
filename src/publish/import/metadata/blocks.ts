import { inflateSync } from 'node:zlib';
import type { Document } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import { type ExifTexts, exifTags } from './exif.ts';
import type { IimDataset } from './iim.ts';
import { findPacket, parsePacket } from './xmpFile.ts';

/** The three kinds of metadata in a picture's file, found and not yet understood. */
export interface MetadataBlocks {
  xmp: Document | undefined;
  iim: IimDataset[];
  exif: ExifTexts;
  /** True if there is metadata that is too broken to be read. */
  isBroken: boolean;
}

/** A small PNG can hold a text that unpacks to gigabytes. */
const maximumUnpacked = 16e6;

/**
 * Finds the metadata in a picture's file. Broken metadata never stands in the way of a good picture: what cannot be
 * read is left out.
 */
export async function readBlocks(bytes: Buffer): Promise<MetadataBlocks> {
  const packet = await findPacket(bytes);
  const xmp = packet && parsePacket(packet);
  const { tags, isBroken } = await readTags(bytes);
  return {
    xmp,
    iim: iimDatasets(tags.iptc ?? {}),
    exif: exifTexts(tags.exif ?? {}),
    isBroken: isBroken || (packet !== undefined && xmp === undefined),
  };
}

/** As far as the library's types matter here. */
interface Tags {
  exif?: Partial<Record<string, { value: unknown }>>;
  iptc?: Record<string, unknown>;
}

async function readTags(bytes: Buffer): Promise<{ tags: Tags; isBroken: boolean }> {
  try {
    // Not `load`, which begins with a copy of the whole file.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tags = await ExifReader.loadView(view, {
      expanded: true,
      async: true,
      // Nothing else is even decoded: a layered TIFF has hundreds of megabytes in one tag, and XMP we read ourselves.
      includeTags: { iptc: true, exif: [...exifTags] },
      decompress: { deflate: (data) => inflateSync(data, { maxOutputLength: maximumUnpacked }) },
    });
    return { tags: tags as Tags, isBroken: false };
  } catch (error) {
    const hasNone = error instanceof ExifReader.errors.MetadataMissingError;
    return { tags: {}, isBroken: !hasNone };
  }
}

/** The bytes as they stand; the library's texts are decoded without a guess at unmarked ones. */
function iimDatasets(tags: Record<string, unknown>): IimDataset[] {
  const datasets = Object.values(tags).flat() as { id: number; value: number[] }[];
  return datasets.map(({ id, value }) => ({ id, bytes: Uint8Array.from(value) }));
}

function exifTexts(tags: NonNullable<Tags['exif']>): ExifTexts {
  const texts: ExifTexts = {};
  for (const tag of exifTags) {
    const value = tags[tag]?.value;
    // A tag of another type than text has numbers.
    if (Array.isArray(value)) texts[tag] = value.filter((text) => typeof text === 'string');
  }
  return texts;
}
