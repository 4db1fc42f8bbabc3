import * as v from 'valibot';
import {
  gallerySchema,
  type Slide,
  slidePageSchema,
  type WholeGallery,
} from '../../content/gallery.ts';
import { ContentError, parseDocument } from '../../content/parse.ts';
import { documents, folderOf, storeFolders } from '../../content/storePaths.ts';
import { ImportError } from '../importError.ts';
import { readJson } from '../library.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { galleryFiles } from '../store/documents.ts';
import { pageFiles, pageName } from './galleryFiles.ts';

/** A large gallery's document before its pages were named by their content: by a version of all of them. */
const earlierGallery = v.looseObject({
  paged: v.looseObject({ count: v.number(), version: v.string() }),
});

/**
 * Names the pages of large galleries by their content, in an open store that an earlier release has written.
 * @throws ImportError naming a document that is missing or broken.
 */
export async function renamePages(store: ContentStore): Promise<void> {
  // Only large galleries have folders.
  const folders = (await store.list(storeFolders.galleries)).filter(
    (name) => !/\.json$/.test(name),
  );
  for (const id of folders) {
    const document = await readJson(store, documents.gallery(id));
    const earlier = v.safeParse(earlierGallery, document);
    if (!earlier.success) continue;
    const gallery = await readEarlier(store, id, earlier.output).catch((error) => {
      if (!(error instanceof ContentError)) throw error;
      throw new ImportError([`In the content store, ${error.message}.`]);
    });
    const { named, lists } = pageFiles(gallery);
    for (const { src, content } of named) await store.add(src, async () => Buffer.from(content));
    await store.replace(galleryFiles(id, gallery));
    const used = new Set([...named, ...lists].map(({ src }) => src));
    await store.removeUnused(folderOf('galleries', id), pageName, (src) => used.has(src));
  }
}

async function readEarlier(
  store: ContentStore,
  id: string,
  { paged, ...rest }: v.InferOutput<typeof earlierGallery>,
): Promise<WholeGallery> {
  const { paged: _, ...texts } = parseDocument(gallerySchema, documents.gallery(id), rest);
  const slides: Slide[] = [];
  for (let page = 1; slides.length < paged.count; page += 1) {
    const src = `${folderOf('galleries', id)}/${paged.version}-${page}.json`;
    slides.push(...parseDocument(slidePageSchema, src, await readJson(store, src)).slides);
  }
  return { ...texts, slides };
}
