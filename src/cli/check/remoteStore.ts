import { documents } from '../../content/storePaths.ts';
import type { StoryList } from '../../content/storyList.ts';
import { parsedDocument } from '../../publish/documentFaults.ts';
import type { StoreFiles } from '../../publish/storeFiles.ts';
import type { FileSource } from '../../server/store.ts';

/** What is checked of a content store: its documents, and which files it has. */
export type CheckableStore = Pick<StoreFiles, 'documents' | 'has' | 'text'>;

/** A store at another address: the documents that its list names. Its pictures are not asked for one by one. */
export async function remoteStore(source: FileSource): Promise<CheckableStore> {
  const text = async (src: string) => (await source.open(src))?.text();
  const list = listIn((await text(documents.list)) ?? '');
  return {
    documents: [
      documents.list,
      ...list.stories.map(({ slug }) => documents.story(slug)),
      ...list.galleries.map(({ id }) => documents.gallery(id)),
    ],
    has: () => true,
    text,
  };
}

/** A broken list is found wrong by whoever reads it next. */
function listIn(text: string): Pick<StoryList, 'stories' | 'galleries'> {
  try {
    return parsedDocument(documents.list, text) as StoryList;
  } catch {
    return { stories: [], galleries: [] };
  }
}
