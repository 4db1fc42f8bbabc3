import {
  type GalleryEntry,
  type Month,
  monthSchema,
  type StoryEntry,
  storyListSchema,
} from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { DocumentKey } from '../relations/mentions.ts';
import type { StoreFile } from '../store/contentStore.ts';
import type { Listed } from './listed.ts';
import { newestCount, newestOf, storyListFile } from './newest.ts';
import { compare, documentKey, type Named } from './order.ts';
import type { ListChange, ListSource } from './updateLists.ts';
import type { UpdatedMonths } from './updateMonths.ts';
import { isWaiting, type WaitingEntry } from './waitingList.ts';

/** `index.json` after a change. What newly belongs to the newest is read; the months say what that is. */
export async function updateNewest(
  changes: readonly ListChange[],
  { months }: Pick<UpdatedMonths, 'months'>,
  waiting: readonly WaitingEntry[],
  { read, listed, nowMs }: Pick<ListSource, 'read' | 'listed' | 'nowMs'>,
): Promise<StoreFile> {
  const before = (await read(documents.list, storyListSchema)) ?? {
    stories: [],
    galleries: [],
    months: [],
  };
  const counts = new Map(before.months.map((each) => [each.month, each]));
  for (const { month, stories, galleries } of months.values()) {
    const isEmpty = stories.length + galleries.length === 0;
    if (isEmpty) counts.delete(month);
    else counts.set(month, { month, stories: stories.length, galleries: galleries.length });
  }
  const names = [...counts.keys()].sort().reverse();
  const monthAt = async (month: string): Promise<Month | undefined> =>
    months.get(month) ?? (await read(documents.month(month), monthSchema));
  const waits = waitsIn(waiting, nowMs);
  const changed = new Map(changes.map(({ key, after }) => [key, after]));
  const known = new Map<DocumentKey, Listed['entry']>(
    [...before.stories, ...before.galleries].map((entry) => [documentKey(entry), entry]),
  );
  const newest = async <E extends Named>(
    kind: 'stories' | 'galleries',
    inMonth: (month: Month) => readonly E[],
  ): Promise<E[]> => {
    const found: E[] = [];
    // Months are those of each story's own zone, so the month before may have something as new.
    let isLast = false;
    // At most as many months are read as there may be entries, and those of what waits.
    for (const name of names.filter((each) => counts.get(each)?.[kind])) {
      const month = await monthAt(name);
      found.push(...(month ? inMonth(month) : []));
      if (isLast) break;
      isLast = found.filter((entry) => !waits(entry)).length >= newestCount;
    }
    return newestOf(found, waits);
  };
  const entriesOf = async (all: readonly Named[]): Promise<Listed['entry'][]> => {
    const entries: Listed['entry'][] = [];
    for (const each of all) {
      const key = documentKey(each);
      const entry = changed.get(key)?.entry ?? known.get(key) ?? (await listed(key))?.entry;
      if (entry) entries.push(entry);
    }
    return entries;
  };
  return storyListFile({
    stories: (await entriesOf(await newest('stories', ({ stories }) => stories))) as StoryEntry[],
    galleries: (await entriesOf(
      await newest('galleries', ({ galleries }) => galleries),
    )) as GalleryEntry[],
    months: [...counts.values()].sort((a, b) => compare(b.month, a.month)),
  });
}

function waitsIn(waiting: readonly WaitingEntry[], nowMs: number): (entry: Named) => boolean {
  const keys = new Set(
    waiting
      .filter((entry) => isWaiting(entry, nowMs))
      .map(({ kind, name }) => (kind === 'story' ? `stories/${name}` : `galleries/${name}`)),
  );
  return (entry) => keys.has(documentKey(entry));
}
