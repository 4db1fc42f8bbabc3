import { createHash } from 'node:crypto';
import type { Picture, Source } from '../../content/picture.ts';
import type { ContentStore } from './contentStore.ts';
import { decode, encode, makePlaceholder, readHeader } from './encode.ts';
import { type Rendition, renditionsOf, type Size, settings } from './renditions.ts';
import { slug, stem } from './slug.ts';

/** A picture in the store, and how it got there. */
export interface PublishedPicture {
  /** All of a picture but its alternative text. */
  picture: Omit<Picture, 'alt'>;
  isNew: boolean;
  warnings: string[];
}

/** The placeholders of pictures published before, by the address of their first file. */
export type KnownPlaceholders = ReadonlyMap<string, string>;

/**
 * Puts the renditions of a picture into a folder of the store. Their names carry a hash of the source's bytes and
 * of the settings, so a file that is there already is the right one, and a known picture costs a hash and a look.
 * @throws RefusedPicture when the picture cannot be decoded whole.
 */
export async function publishPicture(
  store: ContentStore,
  folder: string,
  file: string,
  bytes: Buffer,
  known: KnownPlaceholders,
): Promise<PublishedPicture> {
  const { size, frames } = await readHeader(bytes);
  const base = `${folder}/${slug(stem(file), 'photo')}-${pictureKey(bytes)}`;
  const files = renditionsOf(size).map((rendition) => ({
    rendition,
    src: `${base}-${rendition.width}.${extensions[rendition.format]}`,
  }));
  const missing = await withoutThoseIn(store, files);
  const knownPlaceholder = known.get(files[0]?.src ?? '');
  const isNew = missing.length > 0 || knownPlaceholder === undefined;
  const placeholder = isNew ? await publishFiles(store, bytes, size, missing) : knownPlaceholder;
  return {
    picture: { ...size, placeholder, sources: sourcesOf(files) },
    isNew,
    warnings: frames > 1 ? [`has ${frames} frames or pages: the first is shown`] : [],
  };
}

/** The placeholders of a document's pictures. */
export function placeholdersOf(pictures: Iterable<Omit<Picture, 'alt'>>): KnownPlaceholders {
  const known = new Map<string, string>();
  for (const { sources, placeholder } of pictures) {
    const first = sources[0]?.srcset[0];
    if (first) known.set(first.src, placeholder);
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

function pictureKey(bytes: Buffer): string {
  return createHash('sha256').update(bytes).update(settings).digest('hex').slice(0, 12);
}

async function withoutThoseIn(store: ContentStore, files: PictureFile[]): Promise<PictureFile[]> {
  const there = await Promise.all(files.map(({ src }) => store.has(src)));
  return files.filter((_, index) => !there[index]);
}

/** Decodes the picture, writes the files it lacks and returns its placeholder. */
async function publishFiles(
  store: ContentStore,
  bytes: Buffer,
  picture: Size,
  missing: PictureFile[],
): Promise<string> {
  const pixels = await decode(bytes, largestOf(picture));
  for (const { src, rendition } of missing) {
    await store.add({ src, content: await encode(pixels, rendition) });
  }
  return makePlaceholder(pixels);
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
