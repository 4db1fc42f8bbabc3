import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gallery } from '../content/gallery.ts';

/** Writes the oEmbed answer of every gallery into the built site, as oembed/ID.json. */
export async function writeOEmbeds(
  outDir: string,
  galleries: readonly Gallery[],
  answerFor: (gallery: Gallery) => object,
): Promise<void> {
  await mkdir(join(outDir, 'oembed'), { recursive: true });
  for (const gallery of galleries) {
    const answer = JSON.stringify(answerFor(gallery));
    await writeFile(join(outDir, 'oembed', `${gallery.id}.json`), `${answer}\n`);
  }
}
