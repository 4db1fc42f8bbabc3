import { isDue } from '../content/due.ts';
import { type Gallery, slideCount } from '../content/gallery.ts';
import { ContentError } from '../content/parse.ts';
import { documents as paths } from '../content/storePaths.ts';
import { pictureCount, type Story } from '../content/story.ts';
import type { StoryList } from '../content/storyList.ts';
import { type Documents, optional } from './documents.ts';
import { dueGalleries, missing } from './dueGalleries.ts';
import { galleriesIn, withDueTranslations, withoutWaiting } from './dueStory.ts';
import { type Waiting, type WaitingPeriod, waitingPeriod } from './waiting.ts';

/** Documents of which some are left out until they are due. */
export interface DueDocuments extends Documents {
  /** What is left out now; nothing where nothing is. */
  waiting(): Promise<Waiting | undefined>;
  /** When more is due, in milliseconds since 1970, by the list as it was last read; infinity where nothing is. */
  nextMs(): Promise<number>;
}

/**
 * A store's documents without what is not due: no drafts, and nothing before its time. What waits is missing, as if it
 * had never been imported, and no other document mentions it. A document that loses nothing is the stored one itself.
 *
 * The list of stories says what waits, so that a store where nothing does costs one look at it.
 */
export function dueDocuments(stored: Documents, now: () => number): DueDocuments {
  let latest: { list: StoryList; period: WaitingPeriod } | undefined;
  const galleries = dueGalleries(stored, now);

  function periodOf(list: StoryList): WaitingPeriod {
    const nowMs = now();
    const period = latest?.period;
    if (period && latest?.list === list && period.sinceMs <= nowMs && nowMs < period.untilMs) {
      return period;
    }
    latest = { list, period: waitingPeriod(list, nowMs) };
    return latest.period;
  }

  /** While the list is broken or out of reach, what it said last still holds: pictures need nothing else of it. */
  async function waiting(): Promise<Waiting | undefined> {
    try {
      return periodOf(await stored.storyList()).waiting;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      if (error.fault === 'missing') return undefined;
      if (!latest) throw error;
      return periodOf(latest.list).waiting;
    }
  }

  async function nextMs(): Promise<number> {
    const list = latest?.list ?? (await stored.storyList().catch(ifContentError));
    return list ? periodOf(list).untilMs : Number.POSITIVE_INFINITY;
  }

  async function storyList(): Promise<StoryList> {
    const all = await stored.storyList();
    const held = periodOf(all).waiting;
    if (!held) return all;
    const shown: StoryList = { stories: [], galleries: [] };
    for (const { partial: _, ...entry } of all.galleries) {
      if (held.galleries.has(entry.id)) continue;
      const count = held.partial.has(entry.id)
        ? await asShown(gallery(entry.id).then(slideCount), entry.count)
        : entry.count;
      if (count !== undefined) shown.galleries.push({ ...entry, count });
    }
    for (const entry of all.stories) {
      if (held.stories.has(entry.slug)) continue;
      const pictures = isCutShort(entry.slug, all, held)
        ? await asShown(story(entry.slug).then(pictureCount), entry.pictures)
        : entry.pictures;
      if (pictures !== undefined)
        shown.stories.push(withDueTranslations({ ...entry, pictures }, held));
    }
    return shown;
  }

  async function story(slug: string): Promise<Story> {
    const whole = await stored.story(slug);
    const held = await waiting();
    if (held?.stories.has(slug) || !isDue(whole, now())) throw missing(paths.story(slug));
    if (!held) return whole;
    const shown = new Map<string, Gallery | undefined>();
    for (const id of galleriesIn(whole)) {
      if (held.galleries.has(id)) shown.set(id, undefined);
      else if (held.partial.has(id)) shown.set(id, await optional(gallery(id)));
    }
    return withoutWaiting(whole, held, shown);
  }

  async function gallery(id: string): Promise<Gallery> {
    const whole = await stored.gallery(id);
    const held = whole.story && (await waiting());
    const isOfWaitingStory = whole.story && held?.stories.has(whole.story.slug);
    if (isOfWaitingStory || !isDue(whole, now())) throw missing(paths.gallery(id));
    return galleries.shown(whole);
  }

  const { slidePages, slides, slideIds } = galleries;
  return {
    waiting,
    nextMs,
    storyList,
    story,
    gallery,
    slidePages,
    slides,
    slideIds,
    markets: () => stored.markets(),
    withdrawn: () => stored.withdrawn(),
  };
}

/** Answers do not fail for it where they need nothing else of the list. */
function ifContentError(error: unknown): undefined {
  if (!(error instanceof ContentError)) throw error;
}

/** Whether a gallery of a story waits, or a part of one. */
function isCutShort(slug: string, { galleries }: StoryList, held: Waiting): boolean {
  return galleries.some(
    ({ id, story }) => story === slug && (held.galleries.has(id) || held.partial.has(id)),
  );
}

/**
 * What a document says of itself, for the list.
 * @param listed what the list says, for a document that is broken. @returns nothing where the document is missing.
 */
async function asShown<T>(shown: Promise<T>, listed: T): Promise<T | undefined> {
  try {
    return await shown;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.fault === 'missing' ? undefined : listed;
  }
}
