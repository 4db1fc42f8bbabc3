import { folderOf } from '../content/storePaths.ts';
import { stringsIn } from '../content/stringsIn.ts';
import { pageFiles, pageName } from './gallery/galleryFiles.ts';
import type { Names } from './library.ts';
import { renditionName } from './pictures/publishPicture.ts';
import type { Concerned } from './relations/concerned.ts';
import type { ContentStore } from './store/contentStore.ts';
import { filmName } from './story/publishFilm.ts';

/** Removes the pages, renditions and films of the imported galleries and stories that no document names any more. */
export async function removeUnused(
  store: ContentStore,
  { stories, galleries, others }: Concerned,
  names: Names,
): Promise<void> {
  const used = stringsIn([...stories.values(), ...galleries.values(), ...others]);
  const isUsed = (src: string) => used.has(src);
  for (const name of names.galleries) {
    const gallery = galleries.get(name);
    const pages = new Set(gallery && namesOf(pageFiles(gallery)));
    await store.removeUnused(folderOf('galleries', name), pageName, (src) => pages.has(src));
  }
  for (const name of new Set([...names.stories, ...names.galleries])) {
    await store.removeUnused(folderOf('pictures', name), renditionName, isUsed);
    await store.removeUnused(folderOf('films', name), filmName, isUsed);
  }
}

function namesOf({ named, lists }: ReturnType<typeof pageFiles>): string[] {
  return [...named, ...lists].map(({ src }) => src);
}
