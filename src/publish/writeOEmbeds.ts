import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Gallery, Slide } from '../content/gallery.ts';
import { type GalleryPage, oembedPath } from '../content/urls.ts';

/** Writes the oEmbed answers of every gallery, of its grid, and of its slides by id and by number. */
export async function writeOEmbeds(
  outDir: string,
  galleries: readonly Gallery[],
  answerFor: (gallery: Gallery, shown?: Slide | 'grid') => object,
): Promise<void> {
  const write = async (shows: GalleryPage, answer: object) => {
    const file = join(outDir, oembedPath(shows));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(answer)}\n`);
  };
  for (const gallery of galleries) {
    const { id, slides } = gallery;
    await write({ page: 'gallery', gallery: id }, answerFor(gallery));
    await write({ page: 'grid', gallery: id }, answerFor(gallery, 'grid'));
    for (const [index, slide] of slides.entries()) {
      const answer = answerFor(gallery, slide);
      for (const name of [slide.id, `${index + 1}`])
        await write({ page: 'slide', gallery: id, slide: name }, answer);
    }
  }
}
