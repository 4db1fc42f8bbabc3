import { type Gallery, gallerySchema } from '../content/gallery.ts';
import { parseDocument } from '../content/parse.ts';
import { type StoryList, storyListSchema } from '../content/storyList.ts';

/** What pages are made of: the stories, by their entries in the list, and every gallery whole. */
export interface StoreContents {
  stories: StoryList['stories'];
  galleries: Gallery[];
}

/**
 * Reads the content store for prerendering, each document once.
 * @param read fetches a document of the store by its path there.
 * @throws ContentError naming the document that is not what its schema promises.
 */
export async function readContents(
  read: (path: string) => Promise<unknown>,
): Promise<StoreContents> {
  const list = parseDocument(storyListSchema, 'index.json', await read('index.json'));
  const galleries: Gallery[] = [];
  for (const { id } of list.galleries) {
    const path = `galleries/${id}.json`;
    galleries.push(parseDocument(gallerySchema, path, await read(path)));
  }
  return { stories: list.stories, galleries };
}
