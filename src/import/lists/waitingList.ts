import { isDue, together, type When } from '../../content/due.ts';
import { type WaitingList, waitingSchema } from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { documentFile } from '../store/documentFile.ts';
import type { Listed } from './listed.ts';
import { monthOf } from './monthFile.ts';
import { compare } from './order.ts';

export type WaitingEntry = WaitingList['entries'][number];

/**
 * What the list of what waits says of a story or a gallery; nothing if all of it is published.
 * @param ofStory when the newest story of a gallery is published.
 * @param mentionedIn the slugs of the stories that show it or link to it.
 */
export function waitingEntry(
  listed: Listed,
  ofStory: When,
  mentionedIn: readonly string[],
  nowMs: number,
): WaitingEntry | undefined {
  const { kind, entry, lists } = listed;
  const when = together(listed.when, ofStory);
  const partial = kind === 'gallery' ? listed.partial : undefined;
  if (!isIncomplete({ ...when, ...(partial && { partial }) }, nowMs)) return undefined;
  const isPartial = partial && isPending(partial, nowMs);
  const galleries = kind === 'story' ? listed.galleries : [];
  return {
    kind,
    name: 'slug' in entry ? entry.slug : entry.id,
    title: entry.title,
    ...when,
    ...(partial && isPartial && { partial }),
    ...('story' in entry && entry.story && { story: entry.story }),
    in: [
      ...mentionedIn.toSorted().map((slug) => `stories/${slug}`),
      ...galleries.toSorted().map((id) => `galleries/${id}`),
      `months/${monthOf(entry)}`,
      ...[...lists.keys()].toSorted(),
    ],
  };
}

/** Whether something is not shown at all. */
export function isWaiting(entry: When, nowMs: number): boolean {
  return !isDue(entry, nowMs);
}

/** Whether something is not shown whole. */
export function isIncomplete(entry: When & Pick<WaitingEntry, 'partial'>, nowMs: number): boolean {
  return (
    isWaiting(entry, nowMs) || (entry.partial !== undefined && isPending(entry.partial, nowMs))
  );
}

function isPending({ draft, from }: NonNullable<WaitingEntry['partial']>, nowMs: number): boolean {
  return draft === true || from.some((moment) => Date.parse(moment) > nowMs);
}

/** Sorted, so that the same list is the same file. */
export function waitingFile(entries: readonly WaitingEntry[]): StoreFile {
  const sorted = entries.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name));
  return documentFile(documents.waiting, waitingSchema, { entries: sorted });
}
