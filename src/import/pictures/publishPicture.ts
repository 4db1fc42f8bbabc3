import { createHash, type Hash } from 'node:crypto';
import type { Picture, Source } from '../../content/picture.ts';
import { type Rights, rightsPacket } from '../gallery/rightsPacket.ts';
import { bytesToEncode, encodersMemory } from '../memoryBudget.ts';
import type { EncodingReport } from '../report.ts';
import { slug, stem } from '../slug.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { decode, type Pixels, readHeader } from './decode.ts';
import { encode, resized } from './encode.ts';
import type { Gamut } from './gamut.ts';
import { fileKind, misnamed } from './pictureKind.ts';
import { makePlaceholder, type Placeholder } from './placeholder.ts';
import {
  type Encoding,
  type Rendition,
  renditionsOf,
  type Size,
  settingsOf,
} from './renditions.ts';

/** A picture in the store, and how it got there. */
export interface PublishedPicture {
  /** All of a picture but its alternative text. */
  picture: Omit<Picture, 'alt'>;
  /** Improved: it was there in a fast encoding. */
  outcome: 'new' | 'improved' | 'unchanged';
  encoding: Encoding;
  warnings: string[];
}

/** The looks of pictures published before, by the address of their first file. */
export type StoredPlaceholders = ReadonlyMap<string, Placeholder>;

/** A picture's file as it was read. */
export interface PictureSource {
  file: string;
  bytes: Buffer;
  /** Written into every rendition. */
  rights: Rights;
}

export interface PictureChoices {
  stored: StoredPlaceholders;
  /** The widest gamut kept, where a picture needs it. */
  gamut: Gamut;
  encoding: Encoding;
}

/**
 * Puts the renditions of a picture into a folder of the store. Their names carry a hash of all that their bytes come
 * from, so a file that is there already is the right one, and a known picture costs a hash and a look. A picture that
 * was encoded well is not encoded again to be fast.
 * @throws RefusedPicture when the picture cannot be decoded whole.
 */
export async function publishPicture(
  store: ContentStore,
  folder: string,
  { file, bytes, rights }: PictureSource,
  { stored, gamut: widest, encoding: wanted }: PictureChoices,
): Promise<PublishedPicture> {
  const header = await readHeader(bytes);
  const { size, frames } = header;
  const gamut = widest === 'p3' ? header.gamut : 'srgb';
  const xmp = rightsPacket(rights);
  const hash = createHash('sha256').update(bytes);
  const filesOf = (encoding: Encoding) => {
    const base = `${folder}/${slug(stem(file), 'photo')}-${pictureKey(hash, encoding, gamut, xmp)}`;
    return renditionsOf(size, encoding).map((rendition) => ({
      rendition,
      src: `${base}-${rendition.width}.${extensions[rendition.format]}`,
    }));
  };
  const storedAs = (encoding: Encoding) => stored.get(filesOf(encoding)[0]?.src ?? '');

  const encoding = wanted === 'fast' && !storedAs('full') ? 'fast' : 'full';
  const files = filesOf(encoding);
  const missing = await withoutThoseIn(store, files);
  const storedPlaceholder = storedAs(encoding);
  const isUnchanged = missing.length === 0 && storedPlaceholder !== undefined;
  const fastPlaceholder = encoding === 'full' ? storedAs('fast') : undefined;
  const placeholder = isUnchanged
    ? storedPlaceholder
    : await encodersMemory.spend(bytesToEncode(size), async () => {
        const pixels = await decode(bytes, header, largestOf(size), gamut);
        await addFiles(store, pixels, files, missing, xmp);
        return fastPlaceholder ?? makePlaceholder(pixels);
      });
  const warnings = misnamed(file, fileKind(bytes));
  if (frames > 1) warnings.push(`has ${frames} frames or pages: the first is shown`);
  return {
    picture: { ...size, ...placeholder, sources: sourcesOf(files) },
    outcome: isUnchanged ? 'unchanged' : fastPlaceholder ? 'improved' : 'new',
    encoding,
    warnings,
  };
}

/** Which of some pictures are encoded fast, and which are no longer. */
export function encodingReport(
  pictures: readonly { file: string; outcome: PublishedPicture['outcome']; encoding: Encoding }[],
): EncodingReport {
  const filesOf = (isMeant: (picture: (typeof pictures)[number]) => boolean) =>
    pictures.filter(isMeant).map(({ file }) => file);
  const fast = filesOf(({ encoding }) => encoding === 'fast');
  const improved = filesOf(({ outcome }) => outcome === 'improved');
  return { ...(fast.length > 0 && { fast }), ...(improved.length > 0 && { improved }) };
}

/** The looks of a document's pictures. */
export function storedPlaceholders(pictures: Iterable<Omit<Picture, 'alt'>>): StoredPlaceholders {
  const known = new Map<string, Placeholder>();
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

/** @param hash of the source's bytes, which stays open: each key goes on from a copy. */
function pictureKey(hash: Hash, encoding: Encoding, gamut: Gamut, xmp: string | undefined): string {
  const made = JSON.stringify({ settings: settingsOf(encoding), gamut, xmp });
  return hash.copy().update(made).digest('hex').slice(0, 12);
}

async function withoutThoseIn(
  store: ContentStore,
  files: readonly PictureFile[],
): Promise<PictureFile[]> {
  const there = await Promise.all(files.map(({ src }) => store.has(src)));
  return files.filter((_, index) => !there[index]);
}

/**
 * Writes the files that a picture lacks, wide to narrow: each size is made from the next larger, whether that is
 * missing or not, so that the same picture always gives the same files.
 */
async function addFiles(
  store: ContentStore,
  pixels: Pixels,
  files: readonly PictureFile[],
  missing: readonly PictureFile[],
  xmp: string | undefined,
): Promise<void> {
  const left = new Set(missing);
  let shrunk = pixels;
  for (const file of files.toSorted((a, b) => areaOf(b.rendition) - areaOf(a.rendition))) {
    if (left.size === 0) break;
    shrunk = await resized(shrunk, file.rendition);
    if (!left.delete(file)) continue;
    const ownSize = shrunk;
    await store.add(file.src, () => encode(ownSize, file.rendition, xmp));
  }
}

function areaOf({ width, height }: Size): number {
  return width * height;
}

function largestOf(picture: Size): Size {
  const bySize = renditionsOf(picture).sort((a, b) => areaOf(b) - areaOf(a));
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
