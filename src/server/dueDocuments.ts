import { isDue } from '../content/due.ts';
import type { Gallery } from '../content/gallery.ts';
import type { WaitingList } from '../content/lists.ts';
import { ContentError } from '../content/parse.ts';
import type { Aliases } from '../content/photographers.ts';
import { documents as paths } from '../content/storePaths.ts';
import type { Story } from '../content/story.ts';
import { type Documents, optional, type StoredDocuments } from './documents.ts';
import { dueGalleries, missing } from './dueGalleries.ts';
import { dueLists } from './dueLists.ts';
import { galleriesIn, withoutWaiting } from './dueStory.ts';
import { type Waiting, type WaitingPeriod, waitingPeriod } from './waiting.ts';

/** Documents of which some are left out until they are due. */
export interface DueDocuments extends Documents {
  /** What is left out now; nothing where nothing is. */
  waiting(): Promise<Waiting | undefined>;
  /** When more is due, in milliseconds since 1970, by what waited when that was last read; infinity where nothing does. */
  nextMs(): Promise<number>;
}

/** What waited when it was last read. */
interface LatestWaiting {
  list?: WaitingList;
  period?: WaitingPeriod;
}

interface DueOptions {
  /** What waited when it was last read; shared by all that read one store. */
  latest?: LatestWaiting;
  /** The other names of photographers. */
  aliases?: Aliases;
}

/**
 * A store's documents without what is not due: no drafts, and nothing before its time. What waits is missing, as if it
 * had never been imported, and no other document mentions it. A document that loses nothing is the stored one itself.
 *
 * One document of the store says what waits, so that a store where nothing does costs one look at it.
 */
export function dueDocuments(
  stored: StoredDocuments,
  now: () => number,
  { latest = {}, aliases }: DueOptions = {},
): DueDocuments {
  const galleries = dueGalleries(stored, now);

  function periodOf(list: WaitingList): WaitingPeriod {
    const nowMs = now();
    const { period } = latest;
    if (period && latest.list === list && period.sinceMs <= nowMs && nowMs < period.untilMs) {
      return period;
    }
    const next = waitingPeriod(list, nowMs);
    Object.assign(latest, { list, period: next });
    return next;
  }

  /** While it is broken or out of reach, what it said last still holds: pictures need nothing else of it. */
  async function waiting(): Promise<Waiting | undefined> {
    try {
      return periodOf(await stored.waiting()).waiting;
    } catch (error) {
      if (!(error instanceof ContentError) || error.fault === 'missing' || !latest.list)
        throw error;
      return periodOf(latest.list).waiting;
    }
  }

  async function nextMs(): Promise<number> {
    const list = latest.list ?? (await stored.waiting().catch(ifContentError));
    return list ? periodOf(list).untilMs : Number.POSITIVE_INFINITY;
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
    const held = await waiting();
    const isOfWaitingStory = whole.story && held?.stories.has(whole.story.slug);
    if (isOfWaitingStory || held?.galleries.has(id) || !isDue(whole, now())) {
      throw missing(paths.gallery(id));
    }
    return galleries.shown(whole);
  }

  const { slidePages, slides, slideIds } = galleries;
  return {
    ...dueLists({ stored, shown: { story, gallery, slides }, waiting, aliases }),
    waiting,
    nextMs,
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
