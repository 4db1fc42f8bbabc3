import { type Gallery, gallerySchema, type Slide, type WholeGallery } from '../content/gallery.ts';
import { parseDocument } from '../content/parse.ts';
import { type StoryList, storyListSchema } from '../content/storyList.ts';
import { documents } from '../content/urls.ts';
import { readSlides } from '../import/gallery/readSlides.ts';

/** What pages are made of: the stories, by their entries in the list, and every gallery. */
export interface StoreContents {
  stories: StoryList['stories'];
  galleries: StoredGallery[];
}

export interface StoredGallery {
  /** Its document, with the first slides only if there are many. */
  gallery: Gallery;
  /** All of them. */
  slides: readonly Slide[];
}

/**
 * Reads the content store for prerendering, each document once.
 * @param read fetches a document of the store by its path there.
 * @throws ContentError naming the document that is not what its schema promises.
 */
export async function readContents(
  read: (path: string) => Promise<unknown>,
): Promise<StoreContents> {
  const list = parseDocument(storyListSchema, documents.list, await read(documents.list));
  const galleries: StoredGallery[] = [];
  for (const { id } of list.galleries) {
    const path = documents.gallery(id);
    const gallery = parseDocument(gallerySchema, path, await read(path));
    galleries.push({ gallery, slides: await readSlides(gallery, read) });
  }
  return { stories: list.stories, galleries };
}

/** A gallery with all its slides in place of its pages. */
export function wholeGallery({ gallery, slides }: StoredGallery): WholeGallery {
  const { paged: _, ...texts } = gallery;
  return { ...texts, slides: [...slides] };
}
