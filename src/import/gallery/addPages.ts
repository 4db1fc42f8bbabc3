import type { Library } from '../library.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { pageFiles } from './galleryFiles.ts';

/** Adds the pages of large galleries before the lists that name them. */
export async function addPages(store: ContentStore, { galleries }: Library): Promise<void> {
  for (const gallery of galleries.values()) {
    for (const { src, content } of pageFiles(gallery).named) {
      if (!(await store.has(src))) await store.add(src, async () => Buffer.from(content));
    }
  }
}
