import { type ListNames, listKinds, type Month, type StoryList } from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import { parsedDocument } from '../../publish/documentFaults.ts';
import type { StoreFiles } from '../../publish/storeFiles.ts';
import type { FileSource } from '../../server/store.ts';

/** What is checked of a content store: its documents, and which files it has. */
export type CheckableStore = Pick<StoreFiles, 'documents' | 'has' | 'text'>;

/** A store at another address: the documents that its lists name. Its pictures are not asked for one by one. */
export async function remoteStore(source: FileSource): Promise<CheckableStore> {
  const text = async (src: string) => (await source.open(src))?.text();
  const read = async <D>(src: string) => parsedIn<D>(src, (await text(src)) ?? '');
  const { months = [] } = (await read<StoryList>(documents.list)) ?? {};
  const all = [documents.list];
  for (const { month } of months) {
    const src = documents.month(month);
    const { stories = [], galleries = [] } = (await read<Month>(src)) ?? {};
    all.push(
      src,
      ...stories.map(({ slug }) => documents.story(slug)),
      ...galleries.map(({ id }) => documents.gallery(id)),
    );
  }
  for (const kind of listKinds) {
    const { lists = [] } = (await read<ListNames>(documents.listNames(kind))) ?? {};
    all.push(
      documents.listNames(kind),
      ...lists.map(({ slug }) => documents.namedList(kind, slug)),
    );
  }
  return { documents: all, has: () => true, text };
}

/** A broken list is found wrong by whoever reads it next. */
function parsedIn<D>(src: string, text: string): D | undefined {
  try {
    return parsedDocument(src, text) as D;
  } catch {
    return undefined;
  }
}
