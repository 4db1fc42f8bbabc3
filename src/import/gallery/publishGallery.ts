import { join } from 'node:path';
import type { WholeGallery } from '../../content/gallery.ts';
import { mapConcurrent, picturesAtATime } from '../concurrency.ts';
import { whenOf } from '../due.ts';
import { ImportError } from '../importError.ts';
import { encodingReport, storedPlaceholders } from '../pictures/publishPicture.ts';
import type { GalleryReport, PictureOutcome } from '../report.ts';
import type { ContentStore } from '../store/contentStore.ts';
import type { TakenBack } from '../withdraw/keepWithdrawn.ts';
import type { Kill } from '../withdraw/kills.ts';
import { killOf, refusalOf } from './killedSlides.ts';
import type { SlidePlan } from './matchSlides.ts';
import { type GalleryPlan, nameIn } from './planGallery.ts';
import {
  type GalleryChoices,
  type PublishedSlide,
  publishSlide,
  type SlideOutcome,
} from './publishSlide.ts';
import { slideIds } from './slideIds.ts';
import type { RememberedSlide } from './slideMemory.ts';

export interface PublishedGallery {
  gallery: WholeGallery;
  /** For the next import. */
  memory: RememberedSlide[];
  report: GalleryReport;
}

/** A gallery as the last import left it. */
export interface LastImport {
  gallery?: WholeGallery | undefined;
  memory?: readonly RememberedSlide[];
}

interface Withdrawals {
  /** Slides that were withdrawn, by their ids. */
  takenBack?: ReadonlyMap<string, TakenBack>;
  /** Is told what must go, also where the import fails. */
  onKill?: (kill: Kill) => void;
}

/**
 * Publishes a gallery's pictures and returns the gallery, which is not written yet. Pictures that cannot be used are left
 * out and reported.
 * @param tell is called for every picture that is done.
 * @throws ImportError if no picture is left.
 */
export async function publishGallery(
  plan: GalleryPlan,
  { gallery: before, memory = [] }: LastImport,
  store: ContentStore,
  tell: (file: string, outcome: PictureOutcome) => void,
  { takenBack = new Map(), onKill = () => {}, ...choices }: GalleryChoices & Withdrawals = {},
): Promise<PublishedGallery> {
  const stored = storedPlaceholders(before?.slides ?? []);
  const knownIds = new Set(before?.slides.map(({ id }) => id));
  const likelyIds = slideIds(plan.slides.map(sourceOf), memory);
  const outcomes = await mapConcurrent(
    [...plan.slides.entries()],
    picturesAtATime,
    async ([index, slide]) => {
      const outcome = await publishSlide(plan, slide, store, stored, choices);
      const isReplaced = outcome.kind === 'new' && knownIds.has(likelyIds[index] ?? '');
      tell(outcome.file, isReplaced ? 'replaced' : outcome.kind);
      return outcome;
    },
  );
  // What was killed keeps its id, so that no other picture gets it.
  const named = outcomes.filter((outcome) => 'slide' in outcome || outcome.isKilled);
  const namedIds = slideIds(
    named.map((outcome) => ({
      ...sourceOf(outcome.plan),
      ...('slide' in outcome && { hash: outcome.hash }),
    })),
    memory,
  );
  const slides = named.map((outcome, index) => ({ outcome, id: namedIds[index] ?? '' }));
  const kill = killOf(slides, before);
  if (kill) onKill(kill);
  const usable = slides.flatMap(({ outcome, id }) =>
    'slide' in outcome
      ? { ...outcome, id, refusal: refusalOf(outcome.plan.editorsTexts, takenBack.get(id)) }
      : [],
  );
  const published = usable.filter(({ refusal }) => refusal === undefined);
  const ids = published.map(({ id: slideId }) => slideId);
  const refused = usable.flatMap(({ plan: of, file, refusal }) =>
    refusal === undefined
      ? []
      : { kind: 'refused' as const, plan: of, file, reason: refusal, isKilled: false },
  );
  const unused = [...outcomes.filter((outcome) => !('slide' in outcome)), ...refused];
  if (published.length === 0) throw new ImportError(noPicture(plan, unused, before, kill));
  const { id, texts, download, corrections, draft, embargo } = plan;
  const when = whenOf({ draft, notBefore: [embargo] });
  return {
    gallery: {
      id,
      ...texts,
      ...(download && { download }),
      ...(corrections && { corrections }),
      ...when,
      slides: published.map(({ slide, id: slideId }) => ({ ...slide, id: slideId })),
    },
    memory: memoryOf(usable, memory, (slideId) =>
      Boolean(takenBack.has(slideId) || kill?.slides.includes(slideId)),
    ),
    report: {
      id,
      ...when,
      slides: published.map((slide) => slideReport(slide, slide.id)),
      ...encodingReport(published.map(({ kind, ...slide }) => ({ ...slide, outcome: kind }))),
      ...unpublished(plan, unused),
      ...withdrawn(before, ids),
      ...(kill && { killed: kill.slides }),
    },
  };
}

function sourceOf({ file, editorsTexts }: SlidePlan) {
  return { file, id: editorsTexts?.id };
}

/**
 * An editor's id is not remembered: it should be gone once the editor removes it. That of a withdrawn slide is, so that
 * its picture is recognized under another file name.
 */
function memoryOf(
  usable: readonly (PublishedSlide & { id: string; refusal: string | undefined })[],
  before: readonly RememberedSlide[],
  isWithdrawn: (id: string) => boolean,
): RememberedSlide[] {
  const now = usable.flatMap(({ plan: { file, editorsTexts }, id, hash, refusal }) =>
    editorsTexts?.id === undefined || refusal !== undefined ? { file, id, hash } : [],
  );
  const files = new Set(now.map(({ file }) => file));
  return [...now, ...before.filter(({ file, id }) => isWithdrawn(id) && !files.has(file))];
}

function slideReport({ file, warnings, slide: { draft, from } }: PublishedSlide, id: string) {
  return { file, id, warnings, ...(draft && { draft }), ...(from && { from }) };
}

function unpublished(
  { root, folder, unlisted }: GalleryPlan,
  outcomes: readonly SlideOutcome[],
): Pick<GalleryReport, 'refused' | 'leftOut'> {
  const of = (kind: SlideOutcome['kind']) =>
    outcomes.flatMap((outcome) =>
      'reason' in outcome && outcome.kind === kind
        ? { file: outcome.file, reason: outcome.reason }
        : [],
    );
  const notListed = unlisted.map((file) => ({
    file: nameIn(root, join(folder, file)),
    reason: 'not listed in gallery.yaml (“rest: true” publishes such pictures, too)',
  }));
  const leftOut = [...of('left out'), ...notListed];
  return { refused: of('refused'), ...(leftOut.length > 0 && { leftOut }) };
}

/** Slides that readers could see until this import. */
function withdrawn(before: WholeGallery | undefined, ids: readonly string[]) {
  const gone = (before?.slides ?? []).map(({ id }) => id).filter((id) => !ids.includes(id));
  return gone.length > 0 ? { withdrawn: gone } : {};
}

function noPicture(
  plan: GalleryPlan,
  outcomes: readonly SlideOutcome[],
  before: WholeGallery | undefined,
  kill: Kill | undefined,
): string[] {
  const { refused, leftOut = [] } = unpublished(plan, outcomes);
  const reasons = [...refused, ...leftOut].map(({ file, reason }) => `${file}: ${reason}.`);
  const { folder, id } = plan;
  const nothing = `${folder} holds no picture that can be used, so there is no gallery ${id}.`;
  const stays = kill
    ? `The other pictures of the gallery ${id} that were published before stay as they were.`
    : `The gallery ${id} that was published before stays as it was.`;
  return before && !kill?.isWhole ? [nothing, ...reasons, stays] : [nothing, ...reasons];
}
