import { type Gallery, gallerySchema, type Slide, type WholeGallery } from '../content/gallery.ts';
import { parseDocument } from '../content/parse.ts';
import { type StoryList, storyListSchema } from '../content/storyList.ts';
import { documents } from '../content/urls.ts';
import { readSlides } from '../import/gallery/readSlides.ts';

/** What the pages are made from: the list's entries of stories, and all galleries. */
export interface StoreContents {
  stories: StoryList['stories'];
  galleries: StoredGallery[];
}

export interface StoredGallery {
  /** The document, which has only the first slides of a large gallery. */
  gallery: Gallery;
  /** All slides. */
  slides: readonly Slide[];
}

/**
 * Reads the content store for prerendering, each document once.
 * @param read fetches a document of the store by its path there.
 * @throws ContentError naming the document that does not match its schema.
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

/** A gallery as one document with all its slides. */
export function wholeGallery({ gallery, slides }: StoredGallery): WholeGallery {
  const { paged: _, ...texts } = gallery;
  return { ...texts, slides: [...slides] };
}
