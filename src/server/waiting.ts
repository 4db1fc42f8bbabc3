import { isDue, together, type When } from '../content/due.ts';
import type { WaitingList } from '../content/lists.ts';

export type WaitingEntry = WaitingList['entries'][number];

/** What a store holds that is not published at some moment, by name. */
export interface Waiting {
  stories: ReadonlySet<string>;
  /** Whole galleries, among them those of stories that wait. */
  galleries: ReadonlySet<string>;
  /** Galleries of which some slides wait. */
  partial: ReadonlySet<string>;
  /** The entries of all of these. */
  entries: readonly WaitingEntry[];
  /** When the next of it is due, in milliseconds since 1970; never, if only drafts wait. */
  untilMs: number;
}

/** What waits, and between which moments, in milliseconds since 1970. */
export interface WaitingPeriod {
  sinceMs: number;
  /** When something is due; never, if only drafts wait. */
  untilMs: number;
  /** Nothing where all that the store holds is published whole. */
  waiting: Waiting | undefined;
}

export function waitingPeriod(list: WaitingList, nowMs: number): WaitingPeriod {
  const untilMs = nextChange(list, nowMs);
  return { sinceMs: nowMs, untilMs, waiting: waitingIn(list, nowMs, untilMs) };
}

function waitingIn(list: WaitingList, nowMs: number, untilMs: number): Waiting | undefined {
  const whenOf = entriesWhen(list);
  const waits = (entry: WaitingEntry) => !isDue(whenOf(entry), nowMs);
  const entries = list.entries.filter((entry) => waits(entry) || isPartial(entry, nowMs));
  if (entries.length === 0) return undefined;
  const named = (kind: WaitingEntry['kind'], isWanted: (entry: WaitingEntry) => boolean) =>
    new Set(
      entries.filter((entry) => entry.kind === kind && isWanted(entry)).map(({ name }) => name),
    );
  return {
    stories: named('story', waits),
    galleries: named('gallery', waits),
    partial: named('gallery', (entry) => !waits(entry)),
    entries,
    untilMs,
  };
}

/** When an entry is due: a gallery with its story, if it has one. */
export function entriesWhen({ entries }: WaitingList): (entry: WaitingEntry) => When {
  const stories = new Map(
    entries.filter(({ kind }) => kind === 'story').map((story) => [story.name, story]),
  );
  return (entry) => together(entry, stories.get(entry.story ?? '') ?? {});
}

function nextChange({ entries }: WaitingList, nowMs: number): number {
  const moments = entries.flatMap(({ draft, from, partial }) => [
    ...(from && !draft ? [from] : []),
    ...(partial?.from ?? []),
  ]);
  return soonest(moments, nowMs);
}

/** The first of some moments that is still to come, in milliseconds since 1970; infinity where none is. */
export function soonest(moments: readonly string[], nowMs: number): number {
  return moments
    .map((moment) => Date.parse(moment))
    .filter((moment) => moment > nowMs)
    .reduce((next, moment) => Math.min(next, moment), Number.POSITIVE_INFINITY);
}

function isPartial({ partial }: WaitingEntry, nowMs: number): boolean {
  return (
    partial !== undefined &&
    (partial.draft === true || partial.from.some((moment) => Date.parse(moment) > nowMs))
  );
}
