import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Gallery, gallerySchema } from '../content/gallery.ts';
import { parseDocument } from '../content/parse.ts';
import { storyListSchema } from '../content/storyList.ts';

/**
 * Writes the oEmbed answer of every gallery into the built site, as oembed/ID.json.
 * @param read fetches a document of the store by its path there.
 */
export async function writeOEmbeds(
  outDir: string,
  read: (path: string) => Promise<unknown>,
  answerFor: (gallery: Gallery) => object,
): Promise<void> {
  const list = parseDocument(storyListSchema, 'index.json', await read('index.json'));
  await mkdir(join(outDir, 'oembed'), { recursive: true });
  for (const { id } of list.galleries) {
    const path = `galleries/${id}.json`;
    const gallery = parseDocument(gallerySchema, path, await read(path));
    const answer = JSON.stringify(answerFor(gallery));
    await writeFile(join(outDir, 'oembed', `${id}.json`), `${answer}\n`);
  }
}
