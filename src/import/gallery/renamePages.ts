import * as v from 'valibot';
import { gallerySchema, type Slide, slidePageSchema } from '../../content/gallery.ts';
import { ContentError, parseDocument } from '../../content/parse.ts';
import { documents, folderOf, storeFolders } from '../../content/storePaths.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { galleryFiles } from '../store/documents.ts';
import { pageFiles, pageName } from './galleryFiles.ts';

/** A large gallery's document before its pages were named by their content: by a version of all of them. */
const earlierGallery = v.looseObject({
  paged: v.looseObject({ count: v.number(), version: v.string() }),
});

/**
 * Names the pages of large galleries by their content, in a store that an earlier release has written. To be called while
 * the store and its documents are locked.
 * @returns the ids of those galleries.
 * @throws ContentError naming a document that is missing or broken.
 */
export async function renamePages(store: ContentStore): Promise<string[]> {
  const renamed: string[] = [];
  // Only large galleries have folders.
  const folders = (await store.list(storeFolders.galleries)).filter(
    (name) => !/\.json$/.test(name),
  );
  for (const id of folders) {
    const document = await readJson(store, documents.gallery(id));
    const earlier = v.safeParse(earlierGallery, document);
    if (!earlier.success) continue;
    const { paged, ...rest } = earlier.output;
    const { paged: _, ...texts } = parseDocument(gallerySchema, documents.gallery(id), rest);
    const gallery = { ...texts, slides: await readPages(store, id, paged) };
    const { named, lists } = pageFiles(gallery);
    for (const { src, content } of named) await store.add(src, async () => Buffer.from(content));
    await store.replace(galleryFiles(id, gallery));
    const used = new Set([...named, ...lists].map(({ src }) => src));
    await store.removeUnused(folderOf('galleries', id), pageName, (src) => used.has(src));
    renamed.push(id);
  }
  return renamed;
}

async function readPages(
  store: ContentStore,
  id: string,
  { count, version }: { count: number; version: string },
): Promise<Slide[]> {
  const slides: Slide[] = [];
  for (let page = 1; slides.length < count; page += 1) {
    const src = `${folderOf('galleries', id)}/${version}-${page}.json`;
    slides.push(...parseDocument(slidePageSchema, src, await readJson(store, src)).slides);
  }
  return slides;
}

async function readJson(store: ContentStore, src: string): Promise<unknown> {
  const text = await store.read(src);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError('broken', src, `${src} is not JSON`, error);
  }
}
