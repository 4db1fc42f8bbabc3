import { latest, type When } from '../content/due.ts';
import type { Slide } from '../content/gallery.ts';
import type { WaitingList } from '../content/lists.ts';

interface Decisions {
  draft?: boolean | undefined;
  /** Moments before which it must not be shown: embargoes, and when a story says it was published. */
  notBefore: readonly (string | undefined)[];
}

/**
 * When something is published, as its document says it. A time that has passed is left out: it would tell readers of an
 * embargo that no longer matters.
 */
export function whenOf({ draft, notBefore }: Decisions, nowMs = Date.now()): When {
  const last = latest(notBefore.map((moment) => moment && beginOf(moment)));
  const isLater = last !== undefined && Date.parse(last) > nowMs;
  return { ...(draft && { draft: true }), ...(isLater && { from: last }) };
}

/** A day begins at midnight where it is imported, as its editor means it; the word “lifted” names no moment. */
function beginOf(moment: string): string | undefined {
  if (moment === 'lifted') return undefined;
  const begin = new Date(/T/.test(moment) ? moment : `${moment}T00:00:00`);
  return momentOf(begin);
}

/** A moment as documents say it. */
export function momentOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

type Partial = WaitingList['entries'][number]['partial'];

/** What the list says of a gallery that is not shown whole at first; nothing of one that is. */
export function partialOf(slides: readonly Slide[]): Partial {
  const drafts = slides.some(({ draft }) => draft);
  const times = new Set(slides.flatMap(({ draft, from }) => (from && !draft ? from : [])));
  if (!drafts && times.size === 0) return undefined;
  return { ...(drafts && { draft: true as const }), from: [...times].sort() };
}
