import { waitingSchema } from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { DocumentKey } from '../relations/mentions.ts';
import type { StoreFile } from '../store/contentStore.ts';
import type { ListChange, ListSource } from './updateLists.ts';
import { isIncomplete, type WaitingEntry, waitingEntry, waitingFile } from './waitingList.ts';

/** What waits after a change, without what is due by now. */
export async function updateWaiting(
  changes: readonly ListChange[],
  mentioned: ReadonlySet<DocumentKey>,
  { read, mentionedIn, storyWhen, nowMs }: Omit<ListSource, 'listed' | 'record'>,
): Promise<{ file: StoreFile; entries: WaitingEntry[] }> {
  const before = (await read(documents.waiting, waitingSchema))?.entries ?? [];
  const gone = new Set<string>(changes.map(({ key }) => key));
  const entries: WaitingEntry[] = [];
  for (const entry of before) {
    const key = keyOf(entry);
    if (gone.has(key) || !isIncomplete(entry, nowMs)) continue;
    if (!mentioned.has(key)) {
      entries.push(entry);
      continue;
    }
    const others = entry.in.filter((each) => !each.startsWith('stories/'));
    const stories = (await mentionedIn(key)).toSorted().map((slug) => `stories/${slug}`);
    entries.push({ ...entry, in: [...stories, ...others] });
  }
  for (const { key, after } of changes) {
    if (!after) continue;
    const story = after.kind === 'gallery' ? after.entry.story : undefined;
    const when = story === undefined ? {} : await storyWhen(story);
    const entry = waitingEntry(after, when, await mentionedIn(key), nowMs);
    if (entry) entries.push(entry);
  }
  return { file: waitingFile(entries), entries };
}

function keyOf({ kind, name }: WaitingEntry): DocumentKey {
  return kind === 'story' ? `stories/${name}` : `galleries/${name}`;
}
