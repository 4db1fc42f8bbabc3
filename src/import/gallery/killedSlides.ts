import { isDue, together } from '../../content/due.ts';
import type { WholeGallery } from '../../content/gallery.ts';
import type { SlideSource } from '../../content/gallerySource.ts';
import type { TakenBack } from '../withdraw/keepWithdrawn.ts';
import type { Kill } from '../withdraw/kills.ts';
import type { SlideOutcome } from './publishSlide.ts';

/**
 * What was killed of a gallery that readers could see; undefined if nothing was. A picture that was never shown is only
 * refused: its address means nothing to anybody.
 */
export function killOf(
  slides: readonly { outcome: SlideOutcome; id: string }[],
  before: WholeGallery | undefined,
  nowMs = Date.now(),
): Kill | undefined {
  if (!before) return undefined;
  const shown = new Set(
    before.slides.filter((slide) => isDue(together(before, slide), nowMs)).map(({ id }) => id),
  );
  const killed = slides
    .filter(({ outcome, id }) => 'isKilled' in outcome && outcome.isKilled && shown.has(id))
    .map(({ id }) => id);
  if (killed.length === 0) return undefined;
  return { gallery: before.id, slides: killed, isWhole: killed.length === before.slides.length };
}

/** Why a usable picture is not published again: it was withdrawn, and nobody has lifted that. */
export function refusalOf(
  editors: SlideSource | undefined,
  takenBack: TakenBack | undefined,
): string | undefined {
  const isLifted = takenBack?.isKill && editors?.kill === false;
  return isLifted ? undefined : takenBack?.reason;
}
