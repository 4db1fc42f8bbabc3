import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Gallery, Slide } from '../content/gallery.ts';

/**
 * Writes the oEmbed answers of every gallery into the built site: its own as oembed/ID.json, its grid's as
 * oembed/ID/all.json, and its slides' by their ids and by their numbers.
 */
export async function writeOEmbeds(
  outDir: string,
  galleries: readonly Gallery[],
  answerFor: (gallery: Gallery, shown?: Slide | 'all') => object,
): Promise<void> {
  const write = async (place: string, answer: object) => {
    const file = join(outDir, 'oembed', `${place}.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(answer)}\n`);
  };
  for (const gallery of galleries) {
    const { id, slides } = gallery;
    await write(id, answerFor(gallery));
    await write(`${id}/all`, answerFor(gallery, 'all'));
    for (const [index, slide] of slides.entries()) {
      const answer = answerFor(gallery, slide);
      await write(`${id}/${slide.id}`, answer);
      await write(`${id}/${index + 1}`, answer);
    }
  }
}
