import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gallery } from '../../../src/content/gallery.ts';
import { type PhotographFiles, sourcesOf } from './photographs.ts';
import { type Formats, galleryId } from './viewers.ts';

/** Writes the public folder of a site with galleries of these lengths, its pictures excepted: they are served apart. */
export async function writePublicFolder(
  folder: string,
  { slides }: PhotographFiles,
  counts: readonly number[],
): Promise<Gallery[]> {
  await mkdir(folder, { recursive: true });
  await cp('public', folder, { recursive: true, filter: (path) => !path.includes('content') });
  const galleries = (['published', 'jpeg'] as const).flatMap((formats) =>
    counts.map((count) => galleryOf(slides, formats, count)),
  );
  await mkdir(join(folder, 'content/galleries'), { recursive: true });
  for (const gallery of galleries) {
    const file = join(folder, 'content/galleries', `${gallery.id}.json`);
    await writeFile(file, JSON.stringify(gallery));
  }
  const listed = galleries.map(({ id, title }) => ({ id, title, count: Number(id.split('-')[1]) }));
  const index = { stories: [], galleries: listed };
  await writeFile(join(folder, 'content/index.json'), JSON.stringify(index));
  return galleries;
}

function galleryOf(photographs: Gallery['slides'], formats: Formats, count: number): Gallery {
  const slides = Array.from({ length: count }, (_, index) => {
    const photograph = photographs[index % photographs.length];
    if (!photograph) throw new Error('There are no photographs to make a gallery of.');
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
