import { folderOf } from '../content/storePaths.ts';
import { pageFiles, pageName } from './gallery/galleryFiles.ts';
import type { Library, Names } from './library.ts';
import { renditionName } from './pictures/publishPicture.ts';
import type { ContentStore } from './store/contentStore.ts';
import { filmName } from './story/publishFilm.ts';

/** Removes the pages, renditions and films of the imported galleries and stories that no document names any more. */
export async function removeUnused(
  store: ContentStore,
  { stories, galleries }: Library,
  names: Names,
): Promise<void> {
  const used = stringsIn([...stories.values(), ...galleries.values()]);
  const isUsed = (src: string) => used.has(src);
  for (const name of names.galleries) {
    const gallery = galleries.get(name);
    const pages = new Set(gallery && pageFiles(gallery).map(({ src }) => src));
    await store.removeUnused(folderOf('galleries', name), pageName, (src) => pages.has(src));
  }
  for (const name of new Set([...names.stories, ...names.galleries])) {
    await store.removeUnused(folderOf('pictures', name), renditionName, isUsed);
    await store.removeUnused(folderOf('films', name), filmName, isUsed);
  }
}

/** Every string in some documents, and so every path that they name. */
function stringsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) stringsIn(part, found);
  }
  return found;
}
