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

/** A picture in the store and what was done for it. */
export interface PublishedPicture {
  /** Everything except the alternative text. */
  picture: Omit<Picture, 'alt'>;
  /** `improved`: it replaces a fast encoding. */
  outcome: 'new' | 'improved' | 'unchanged';
  encoding: Encoding;
  /** Of the source's bytes. */
  hash: string;
  warnings: string[];
}

/** Placeholders of pictures published before, by the path of their first file. */
export type StoredPlaceholders = ReadonlyMap<string, Placeholder>;

/** A source file and what to embed in its renditions. */
export interface PictureSource {
  file: string;
  bytes: Buffer;
  /** Embedded in every rendition. */
  rights: Rights;
}

export interface PictureChoices {
  stored: StoredPlaceholders;
  /** The widest gamut to keep if a picture needs it. */
  gamut: Gamut;
  encoding: Encoding;
}

/**
 * Adds the renditions of a picture to a folder of the store. Their names contain a hash of everything that determines
 * their bytes, so existing files are reused and an unchanged picture costs little more than a hash. A fast import does
 * not replace a full encoding.
 * @throws RefusedPicture if the picture cannot be decoded completely.
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
  const missing = await missingFrom(store, files);
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
  if (frames > 1) warnings.push(`has ${frames} frames or pages; only the first is published`);
  return {
    picture: { ...size, ...placeholder, sources: sourcesOf(files) },
    outcome: isUnchanged ? 'unchanged' : fastPlaceholder ? 'improved' : 'new',
    encoding,
    hash: hash.digest('hex').slice(0, 32),
    warnings,
  };
}

/** Lists the pictures that are encoded fast and those that no longer are. */
export function encodingReport(
  pictures: readonly { file: string; outcome: PublishedPicture['outcome']; encoding: Encoding }[],
): EncodingReport {
  const filesWhere = (matches: (picture: (typeof pictures)[number]) => boolean) =>
    pictures.filter(matches).map(({ file }) => file);
  const fast = filesWhere(({ encoding }) => encoding === 'fast');
  const improved = filesWhere(({ outcome }) => outcome === 'improved');
  return { ...(fast.length > 0 && { fast }), ...(improved.length > 0 && { improved }) };
}

/** The placeholders of a document's pictures. */
export function storedPlaceholders(pictures: Iterable<Omit<Picture, 'alt'>>): StoredPlaceholders {
  const stored = new Map<string, Placeholder>();
  for (const { sources, placeholder, color } of pictures) {
    const first = sources[0]?.srcset[0];
    if (first) stored.set(first.src, { placeholder, ...(color !== undefined && { color }) });
  }
  return stored;
}

/** Matches names of renditions; such files are removed once no document names them. */
export const renditionName = /-[0-9a-f]{12}-\d+\.(avif|jpg)$/;

interface PictureFile {
  src: string;
  rendition: Rendition;
}

const extensions = { avif: 'avif', jpeg: 'jpg' } as const;

/** @param hash of the source's bytes; it is copied, so that it can be used for several keys. */
function pictureKey(hash: Hash, encoding: Encoding, gamut: Gamut, xmp: string | undefined): string {
  const inputs = JSON.stringify({ settings: settingsOf(encoding), gamut, xmp });
  return hash.copy().update(inputs).digest('hex').slice(0, 12);
}

async function missingFrom(
  store: ContentStore,
  files: readonly PictureFile[],
): Promise<PictureFile[]> {
  const isStored = await Promise.all(files.map(({ src }) => store.has(src)));
  return files.filter((_, index) => !isStored[index]);
}

/**
 * Adds missing files from wide to narrow. Each size is made from the next larger one, even if that exists already, so
 * that the same picture always gives the same bytes.
 */
async function addFiles(
  store: ContentStore,
  pixels: Pixels,
  files: readonly PictureFile[],
  missing: readonly PictureFile[],
  xmp: string | undefined,
): Promise<void> {
  const left = new Set(missing);
  let resizedPixels = pixels;
  for (const file of files.toSorted((a, b) => areaOf(b.rendition) - areaOf(a.rendition))) {
    if (left.size === 0) break;
    resizedPixels = await resized(resizedPixels, file.rendition);
    if (!left.delete(file)) continue;
    const source = resizedPixels;
    await store.add(file.src, () => encode(source, file.rendition, xmp));
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
