import { type ListEntry, listPageSchema, listPageSize, listSchema } from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { DocumentKey } from '../relations/mentions.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { entryIn } from './allLists.ts';
import type { Listed, ListPath } from './listed.ts';
import { listFiles, listOf } from './listPages.ts';
import { documentKey, type Named, named, newestFirst } from './order.ts';
import type { ListSource } from './updateLists.ts';

/** A document in a list: when it was published as the list has it, and what the list is to have. */
export interface Placed {
  key: DocumentKey;
  was: string | undefined;
  is: Listed | undefined;
}

interface UpdatedList {
  files: StoreFile[];
  removed: string[];
  /** Undefined if nothing is left. */
  name: string | undefined;
}

/** A list after a change, from the page on in which the oldest changed entry is. */
export async function updateList(
  path: ListPath,
  placed: readonly Placed[],
  source: Pick<ListSource, 'read' | 'record'>,
): Promise<UpdatedList> {
  const { kind, slug } = listOf(path);
  const headPath = documents.namedList(kind, slug);
  const head = await source.read(headPath, listSchema);
  const fullPages = head?.fullPages ?? 0;
  const pageAt = async (page: number): Promise<readonly ListEntry[]> => {
    const src = documents.listPage(kind, slug, page);
    return (await source.read(src, listPageSchema))?.entries ?? [];
  };
  const changed: Named[] = placed.flatMap(({ key, was, is }) => [
    ...(was === undefined ? [] : [named(key, was)]),
    ...(is ? [is.entry] : []),
  ]);
  const oldest = changed.toSorted(newestFirst).at(-1);
  let entries = head?.entries ?? [];
  let pagesBefore = Math.max(0, fullPages - 1);
  const add = async (page: number) => {
    entries = [...entries, ...(await pageAt(page))];
    pagesBefore = page - 1;
  };
  const last = entries.at(-1);
  if (oldest && last && newestFirst(last, oldest) < 0) {
    const first = await pageOf(oldest, pagesBefore, pageAt);
    while (pagesBefore >= first) await add(pagesBefore);
  }
  const gone = new Set<string>(placed.map(({ key }) => key));
  entries = entries.filter((entry) => !gone.has(documentKey(entry)));
  entries.push(...placed.flatMap(({ is }) => (is ? entryIn(path, is) : [])));
  entries.sort(newestFirst);
  // The newest part needs a whole page.
  while (entries.length < listPageSize && pagesBefore > 0) await add(pagesBefore);
  const newest = entries[0];
  const left = pagesBefore + Math.floor(entries.length / listPageSize);
  const removed = Array.from({ length: Math.max(0, fullPages - left) }, (_, index) =>
    documents.listPage(kind, slug, left + index + 1),
  );
  if (!newest) return { files: [], removed: [...removed, headPath], name: undefined };
  const changedNewest = placed.find(({ key, is }) => is && key === documentKey(newest));
  const name =
    changedNewest?.is?.lists.get(path) ??
    (await source.record(documentKey(newest)))?.lists[path] ??
    head?.name ??
    slug;
  return { files: listFiles(path, { name, pagesBefore, entries }), removed, name };
}

/** The oldest page that has something as new as an entry; one more than there are if none has. */
async function pageOf(
  entry: Named,
  pages: number,
  pageAt: (page: number) => Promise<readonly ListEntry[]>,
): Promise<number> {
  let [from, to] = [1, pages + 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const [newest] = await pageAt(middle);
    if (newest && newestFirst(newest, entry) <= 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
