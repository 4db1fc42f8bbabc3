import type { GenericSchema } from 'valibot';
import type { When } from '../../content/due.ts';
import { type ListKind, listKinds, listNamesSchema } from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { DocumentKey } from '../relations/mentions.ts';
import type { DocumentRecord } from '../relations/records.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { namesFile } from './allLists.ts';
import type { Listed, ListPath } from './listed.ts';
import { listOf } from './listPages.ts';
import { type Placed, updateList } from './updateList.ts';
import { updateMonths } from './updateMonths.ts';
import { updateNewest } from './updateNewest.ts';
import { updateWaiting } from './updateWaiting.ts';

/** A document that was written, or removed. */
export interface ListChange {
  key: DocumentKey;
  before: DocumentRecord | undefined;
  after: Listed | undefined;
}

/** What the lists are updated from. */
export interface ListSource {
  /** A document of the store, as it was; undefined where there is none. */
  read: <T>(src: string, schema: GenericSchema<unknown, T>) => Promise<T | undefined>;
  /** What the store holds of a document that has not changed; undefined where it is missing or broken. */
  listed: (key: DocumentKey) => Promise<Listed | undefined>;
  record: (key: DocumentKey) => Promise<DocumentRecord | undefined>;
  /** The slugs of the stories that name a document, after the change. */
  mentionedIn: (key: DocumentKey) => Promise<readonly string[]>;
  /** When the newest story of a gallery is shown. */
  storyWhen: (slug: string) => Promise<When>;
  nowMs: number;
}

export interface ListUpdate {
  /** What waits comes first, `index.json` last. */
  files: StoreFile[];
  removed: string[];
}

/**
 * The lists after a change. Only those that name a changed document are read, and of pages only those from the change on.
 * @param mentioned documents that others have begun or ceased to name.
 */
export async function updateLists(
  changes: readonly ListChange[],
  mentioned: ReadonlySet<DocumentKey>,
  source: ListSource,
): Promise<ListUpdate> {
  const waiting = await updateWaiting(changes, mentioned, source);
  const months = await updateMonths(changes, source);
  const newest = await updateNewest(changes, months, waiting.entries, source);
  const files: StoreFile[] = [];
  const removed = [...months.removed];
  const names = new Map<ListPath, string | undefined>();
  for (const [path, placed] of placedByList(changes)) {
    const update = await updateList(path, placed, source);
    files.push(...update.files);
    removed.push(...update.removed);
    names.set(path, update.name);
  }
  for (const kind of listKinds) {
    files.push(await updateNames(kind, names, source));
  }
  return { files: [waiting.file, ...files, ...months.files, newest], removed };
}

function placedByList(changes: readonly ListChange[]): Map<ListPath, Placed[]> {
  const lists = new Map<ListPath, Placed[]>();
  for (const { key, before, after } of changes) {
    const paths = new Set([
      ...(Object.keys(before?.lists ?? {}) as ListPath[]),
      ...(after?.lists.keys() ?? []),
    ]);
    for (const path of paths) {
      const was = before && path in before.lists ? before.published : undefined;
      const is = after?.lists.has(path) ? after : undefined;
      lists.set(path, [...(lists.get(path) ?? []), { key, was, is }]);
    }
  }
  return lists;
}

async function updateNames(
  kind: ListKind,
  changed: ReadonlyMap<ListPath, string | undefined>,
  { read }: ListSource,
): Promise<StoreFile> {
  const { lists = [] } = (await read(documents.listNames(kind), listNamesSchema)) ?? {};
  const names = new Map<ListPath, string>(
    lists.map(({ slug, name }) => [`${kind}/${slug}` as const, name]),
  );
  for (const [path, name] of changed) {
    if (listOf(path).kind !== kind) continue;
    if (name === undefined) names.delete(path);
    else names.set(path, name);
  }
  return namesFile(kind, names);
}
