import { createHash } from 'node:crypto';
import type { Picture, Source } from '../../content/picture.ts';
import type { ContentStore } from './contentStore.ts';
import { decode, type Pixels, readHeader } from './decode.ts';
import { encode } from './encode.ts';
import type { Gamut } from './gamut.ts';
import { type Look, lookOf } from './look.ts';
import { bytesToEncode, encodersMemory } from './memoryBudget.ts';
import { fileKind, misnamed } from './pictureKind.ts';
import { type Rendition, renditionsOf, type Size, settings } from './renditions.ts';
import { type Rights, rightsPacket } from './rightsPacket.ts';
import { slug, stem } from './slug.ts';

/** A picture in the store, and how it got there. */
export interface PublishedPicture {
  /** All of a picture but its alternative text. */
  picture: Omit<Picture, 'alt'>;
  isNew: boolean;
  warnings: string[];
}

/** The looks of pictures published before, by the address of their first file. */
export type KnownLooks = ReadonlyMap<string, Look>;

/**
 * Puts the renditions of a picture into a folder of the store. Their names carry a hash of all that their bytes come
 * from, so a file that is there already is the right one, and a known picture costs a hash and a look.
 * @param rights written into every file.
 * @param widest the gamut kept where the picture needs it.
 * @throws RefusedPicture when the picture cannot be decoded whole.
 */
export async function publishPicture(
  store: ContentStore,
  folder: string,
  file: string,
  bytes: Buffer,
  known: KnownLooks,
  rights: Rights,
  widest: Gamut,
): Promise<PublishedPicture> {
  const header = await readHeader(bytes);
  const { size, frames } = header;
  const gamut = widest === 'p3' ? header.gamut : 'srgb';
  const xmp = rightsPacket(rights);
  const base = `${folder}/${slug(stem(file), 'photo')}-${pictureKey(bytes, gamut, xmp)}`;
  const files = renditionsOf(size).map((rendition) => ({
    rendition,
    src: `${base}-${rendition.width}.${extensions[rendition.format]}`,
  }));
  const missing = await withoutThoseIn(store, files);
  const knownLook = known.get(files[0]?.src ?? '');
  const isNew = missing.length > 0 || knownLook === undefined;
  const look = isNew
    ? await encodersMemory.spend(bytesToEncode(size), async () => {
        const pixels = await decode(bytes, header, largestOf(size), gamut);
        return publishFiles(store, pixels, missing, xmp);
      })
    : knownLook;
  const warnings = misnamed(file, fileKind(bytes));
  if (frames > 1) warnings.push(`has ${frames} frames or pages: the first is shown`);
  return { picture: { ...size, ...look, sources: sourcesOf(files) }, isNew, warnings };
}

/** The looks of a document's pictures. */
export function looksOf(pictures: Iterable<Omit<Picture, 'alt'>>): KnownLooks {
  const known = new Map<string, Look>();
  for (const { sources, placeholder, color } of pictures) {
    const first = sources[0]?.srcset[0];
    if (first) known.set(first.src, { placeholder, ...(color !== undefined && { color }) });
  }
  return known;
}

/** Holds for the names of renditions: what may be removed from a folder once no document names it. */
export const renditionName = /-[0-9a-f]{12}-\d+\.(avif|jpg)$/;

interface PictureFile {
  src: string;
  rendition: Rendition;
}

const extensions = { avif: 'avif', jpeg: 'jpg' } as const;

function pictureKey(bytes: Buffer, gamut: Gamut, xmp: string | undefined): string {
  const made = JSON.stringify({ settings, gamut, xmp });
  return createHash('sha256').update(bytes).update(made).digest('hex').slice(0, 12);
}

async function withoutThoseIn(store: ContentStore, files: PictureFile[]): Promise<PictureFile[]> {
  const there = await Promise.all(files.map(({ src }) => store.has(src)));
  return files.filter((_, index) => !there[index]);
}

/** Writes the files a picture lacks and returns its look. */
async function publishFiles(
  store: ContentStore,
  pixels: Pixels,
  missing: PictureFile[],
  xmp: string | undefined,
): Promise<Look> {
  for (const { src, rendition } of missing) {
    await store.add(src, () => encode(pixels, rendition, xmp));
  }
  return lookOf(pixels);
}

function largestOf(picture: Size): Size {
  const bySize = renditionsOf(picture).sort((a, b) => b.width * b.height - a.width * a.height);
  const { width, height } = bySize[0] ?? picture;
  return { width, height };
}

function sourcesOf(files: PictureFile[]): Source[] {
  return (['avif', 'jpeg'] as const).map((format) => ({
    type: `image/${format}` as const,
    srcset: files
      .filter(({ rendition }) => rendition.format === format)
      .map(({ src, rendition }) => ({ src, width: rendition.width })),
  }));
}
