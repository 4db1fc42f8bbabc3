import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Slide, WholeGallery } from '../../../src/content/gallery.ts';
import { documentsOf } from '../../support/largeStore.ts';
import { type PhotographFiles, sourcesOf } from './photographs.ts';
import { type Formats, galleryId } from './viewers.ts';

/** Writes a content store with galleries of these lengths, without pictures, which are served separately. */
export async function writeStore(
  folder: string,
  { slides }: PhotographFiles,
  counts: readonly number[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const galleries = (['published', 'jpeg'] as const).flatMap((formats) =>
    counts.map((count) => galleryOf(slides, formats, count)),
  );
  for (const [path, document] of Object.entries(documentsOf(galleries))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(document));
  }
}

function galleryOf(photographs: readonly Slide[], formats: Formats, count: number): WholeGallery {
  const slides = Array.from({ length: count }, (_, index) => {
    const photograph = photographs[index % photographs.length];
    if (!photograph) throw new Error('A gallery needs at least one photograph.');
    const sources = sourcesOf(photograph.sources, index);
    const jpegs = sources.filter(({ type }) => type === 'image/jpeg');
    return {
      ...photograph,
      id: `photograph-${index + 1}`,
      alt: `Photograph ${index + 1}`,
      caption: `Photograph ${index + 1}: shapes in the light of a winter afternoon.`,
      sources: formats === 'jpeg' ? jpegs : sources,
    };
  });
  return { id: galleryId(formats, count), title: `${count} photographs`, slides };
}
