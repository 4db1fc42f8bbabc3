import { join } from 'node:path';
import type { WholeGallery } from '../../content/gallery.ts';
import { mapConcurrent, picturesAtATime } from '../concurrency.ts';
import { whenOf } from '../due.ts';
import { ImportError } from '../importError.ts';
import { encodingReport, storedPlaceholders } from '../pictures/publishPicture.ts';
import type { GalleryReport, PictureOutcome } from '../report.ts';
import type { ContentStore } from '../store/contentStore.ts';
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

/** Why slides that were withdrawn are not published, by their ids. */
interface TakenBack {
  takenBack?: ReadonlyMap<string, string>;
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
  { takenBack = new Map(), ...choices }: GalleryChoices & TakenBack = {},
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
  const usable = outcomes.filter((outcome) => 'slide' in outcome);
  const sources = usable.map(({ plan: slide, hash }) => ({ ...sourceOf(slide), hash }));
  const allIds = slideIds(sources, memory);
  const isShown = (index: number) => !takenBack.has(allIds[index] ?? '');
  const published = usable.filter((_, index) => isShown(index));
  const ids = allIds.filter((id) => !takenBack.has(id));
  const refused = usable.flatMap(({ file }, index) => {
    const reason = takenBack.get(allIds[index] ?? '');
    return reason === undefined ? [] : { kind: 'refused' as const, file, reason };
  });
  const unused = [...outcomes.filter((outcome) => !('slide' in outcome)), ...refused];
  if (published.length === 0) throw new ImportError(noPicture(plan, unused, before));
  const idOf = (index: number) => ids[index] ?? '';
  const { id, texts, download, corrections, draft, embargo } = plan;
  const when = whenOf({ draft, notBefore: [embargo] });
  return {
    gallery: {
      id,
      ...texts,
      ...(download && { download }),
      ...(corrections && { corrections }),
      ...when,
      slides: published.map(({ slide }, index) => ({ ...slide, id: idOf(index) })),
    },
    // An editor's id is not remembered: it should be gone once the editor removes it. That of a withdrawn slide is, so
    // that its picture is recognized under another file name.
    memory: sources.flatMap(({ file, id: editors, hash }, index) =>
      editors === undefined || !isShown(index) ? { file, id: allIds[index] ?? '', hash } : [],
    ),
    report: {
      id,
      ...when,
      slides: published.map((slide, index) => slideReport(slide, idOf(index))),
      ...encodingReport(published.map(({ kind, ...slide }) => ({ ...slide, outcome: kind }))),
      ...unpublished(plan, unused),
      ...withdrawn(before, ids),
    },
  };
}

function sourceOf({ file, editorsTexts }: SlidePlan) {
  return { file, id: editorsTexts?.id };
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
): string[] {
  const { refused, leftOut = [] } = unpublished(plan, outcomes);
  const reasons = [...refused, ...leftOut].map(({ file, reason }) => `${file}: ${reason}.`);
  const { folder, id } = plan;
  const nothing = `${folder} holds no picture that can be used, so there is no gallery ${id}.`;
  const stays = `The gallery ${id} that was published before stays as it was.`;
  return before ? [nothing, ...reasons, stays] : [nothing, ...reasons];
}
