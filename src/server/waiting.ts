import { isDue, together, type When } from '../content/due.ts';
import type { StoryList } from '../content/storyList.ts';

type GalleryEntry = StoryList['galleries'][number];

/** What a store holds that is not published at some moment, by name. */
export interface Waiting {
  stories: ReadonlySet<string>;
  /** Whole galleries, among them those of stories that wait. */
  galleries: ReadonlySet<string>;
  /** Galleries of which some slides wait. */
  partial: ReadonlySet<string>;
}

/** What waits according to a list of stories, and between which moments, in milliseconds since 1970. */
export interface WaitingPeriod {
  sinceMs: number;
  /** When something is due; never, if only drafts wait. */
  untilMs: number;
  /** Nothing where all that the list names is published whole. */
  waiting: Waiting | undefined;
}

export function waitingPeriod(list: StoryList, nowMs: number): WaitingPeriod {
  return { sinceMs: nowMs, untilMs: nextChange(list, nowMs), waiting: waitingIn(list, nowMs) };
}

function waitingIn(list: StoryList, nowMs: number): Waiting | undefined {
  const waits = (when: When) => !isDue(when, nowMs);
  const whenOf = galleriesWhen(list);
  const waitingGalleries = list.galleries.filter((entry) => waits(whenOf(entry)));
  const stories = new Set(list.stories.filter(waits).map(({ slug }) => slug));
  const galleries = new Set(waitingGalleries.map(({ id }) => id));
  const partly = list.galleries.filter(({ id }) => !galleries.has(id)).filter(isPartial(nowMs));
  const partial = new Set(partly.map(({ id }) => id));
  return stories.size + galleries.size + partial.size > 0
    ? { stories, galleries, partial }
    : undefined;
}

/** When a gallery of the list is due: with its story, if it has one. */
export function galleriesWhen({ stories }: StoryList): (entry: GalleryEntry) => When {
  const ofStories = new Map(stories.map((story) => [story.slug, story]));
  return (entry) => together(entry, ofStories.get(entry.story ?? '') ?? {});
}

function nextChange({ stories, galleries }: StoryList, nowMs: number): number {
  const moments = [
    ...[...stories, ...galleries].flatMap(({ draft, from }) => (from && !draft ? from : [])),
    ...galleries.flatMap(({ partial }) => partial?.from ?? []),
  ];
  return soonest(moments, nowMs);
}

/** The first of some moments that is still to come, in milliseconds since 1970; infinity where none is. */
export function soonest(moments: readonly string[], nowMs: number): number {
  return moments
    .map((moment) => Date.parse(moment))
    .filter((moment) => moment > nowMs)
    .reduce((next, moment) => Math.min(next, moment), Number.POSITIVE_INFINITY);
}

function isPartial(nowMs: number): (entry: GalleryEntry) => boolean {
  return ({ partial }) =>
    partial !== undefined &&
    (partial.draft === true || partial.from.some((moment) => Date.parse(moment) > nowMs));
}
