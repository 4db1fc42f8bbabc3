import type { Library, Names } from '../library.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { pageFiles } from './galleryFiles.ts';

/** Adds the pages of large galleries that have changed before the lists that name them. */
export async function addPages(
  store: ContentStore,
  { galleries }: Library,
  names: Names,
): Promise<void> {
  for (const id of names.galleries) {
    const gallery = galleries.get(id);
    if (!gallery) continue;
    for (const { src, content } of pageFiles(gallery).named) {
      if (!(await store.has(src))) await store.add(src, async () => Buffer.from(content));
    }
  }
}
