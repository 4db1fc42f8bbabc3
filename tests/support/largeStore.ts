import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Slide, WholeGallery } from '../../src/content/gallery.ts';
import { galleryDocument, pageFiles } from '../../src/import/gallery/galleryFiles.ts';
import { pictureSlide } from '../fixtures/picture.ts';
import { listsOf } from './listsOf.ts';

/** The slides `ID-1`, `ID-2`, … of a gallery of any size, which show a few pictures in turn. */
export function largeGallery(
  id: string,
  count: number,
  pictures: readonly Omit<Slide, 'id' | 'caption'>[] = [pictureSlide('walk')],
): WholeGallery {
  const slides = Array.from({ length: count }, (_, index) => {
    const shown = pictures[index % pictures.length];
    if (!shown) throw new Error('A large gallery needs at least one picture.');
    return { ...shown, id: `${id}-${index + 1}`, caption: `Photograph ${index + 1} of the walk.` };
  });
  return { id, title: `A walk of ${count} photographs`, published: '2017-12-05', slides };
}

/** The documents of a large gallery's slides by their paths in a store: its pages, their names, its ids. */
export function pagesOf(gallery: WholeGallery): [path: string, document: unknown][] {
  const { named, lists } = pageFiles(gallery);
  return [...named, ...lists].map(({ src, content }) => [src, JSON.parse(content)]);
}

/** The documents of galleries by their paths in a store, as the importer writes them. */
export function documentsOf(galleries: readonly WholeGallery[]): Record<string, unknown> {
  return {
    ...listsOf({ stories: [], galleries }),
    ...Object.fromEntries(
      galleries.map((each) => [`galleries/${each.id}.json`, galleryDocument(each)]),
    ),
    ...Object.fromEntries(galleries.flatMap(pagesOf)),
  };
}

/** Reads these documents as the build reads a store. */
export function storeOf({ galleries }: { galleries: readonly WholeGallery[] }) {
  const documents = documentsOf(galleries);
  return async (path: string): Promise<unknown> => documents[path];
}

/** A gallery of `count` slides with the demonstration's pictures. */
export async function largeDemonstration(id: string, count: number): Promise<WholeGallery> {
  const document = await readFile('public/content/galleries/buildings.json', 'utf8');
  const { slides } = JSON.parse(document) as WholeGallery;
  return largeGallery(id, count, slides.slice(0, 6));
}

/**
 * Writes a content store with one gallery, `walk`, of `count` slides. It shows the demonstration's pictures, which its
 * folder `photos` links to.
 */
async function writeLargeStore(folder: string, count: number): Promise<void> {
  const documents = documentsOf([await largeDemonstration('walk', count)]);
  for (const [path, document] of Object.entries(documents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), JSON.stringify(document));
  }
  await symlink(resolve('public/content/photos'), join(folder, 'photos'));
}

// From the command line: npx tsx tests/support/largeStore.ts FOLDER 10000
const [, script, folder, count] = process.argv;
if (script === fileURLToPath(import.meta.url) && folder) {
  await writeLargeStore(folder, Number(count ?? 10_000));
}
