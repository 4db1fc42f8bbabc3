import { ContentError } from '../../content/parse.ts';
import { aliasesOf } from '../../content/photographers.ts';
import type { Library, Names } from '../library.ts';
import { storeUpdate } from '../relations/storeUpdate.ts';
import type { ContentStore, StoreFile } from './contentStore.ts';
import { changedDocuments } from './documents.ts';
import { makeLists, markerFile, readAliases } from './ensureLists.ts';

interface Change {
  /** What the change concerns, as it was. */
  before: Library;
  after: Library;
  imported: Names;
  note: (sentence: string) => void;
}

/** What was written and removed, by paths in the store; without what only imports read. */
export interface Written {
  changed: readonly string[];
  removed: readonly string[];
}

/**
 * Writes changed documents, and the lists that name them, while no publication reads them. Killed in between, the next
 * import makes the lists anew.
 * @param others documents that are written with them.
 */
export async function writeChange(
  store: ContentStore,
  { before, after, imported, note }: Change,
  others: readonly StoreFile[],
): Promise<Written> {
  const aliases = await readAliases(store);
  const update = () => storeUpdate(store, before, after, imported, aliasesOf(aliases));
  const { lists, memory, forgotten } = await update().catch(async (error) => {
    if (!(error instanceof ContentError)) throw error;
    note(`In the content store, ${error.message}; the lists are made anew.`);
    await makeLists(store, aliases, note);
    return update();
  });
  await store.lockDocuments(note);
  // First, so that nothing is shown before its time.
  const [waiting, ...rest] = lists.files;
  const documents = [
    ...(waiting ? [waiting] : []),
    ...changedDocuments(before, after, imported),
    ...rest,
  ];
  const changed = await differing(store, documents);
  const removed = [...lists.removed, ...forgotten];
  const isChange =
    changed.length + removed.length > 0 || (await differing(store, memory)).length > 0;
  const marked = isChange ? { marker: markerFile(), removed } : undefined;
  await store.replace([...others, ...documents, ...memory], marked);
  return { changed, removed: lists.removed };
}

async function differing(store: ContentStore, files: readonly StoreFile[]): Promise<string[]> {
  const found: string[] = [];
  for (const { src, content } of files) {
    if ((await store.read(src)) !== content) found.push(src);
  }
  return found;
}
