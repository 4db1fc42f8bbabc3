import { join } from 'node:path';
import type { Gallery, Slide } from '../../content/gallery.ts';
import type { SlideSource } from '../../content/gallerySource.ts';
import type { ContentStore } from './contentStore.ts';
import { ImportError, RefusedPicture } from './importError.ts';
import { twoAtATime } from './pairs.ts';
import { readPicture } from './pictureFile.ts';
import { type GalleryPlan, nameIn, type SlidePlan } from './planGallery.ts';
import { type KnownPlaceholders, placeholdersOf, publishPicture } from './publishPicture.ts';
import type { GalleryReport, Progress } from './report.ts';
import { slideTexts } from './texts.ts';

export interface PublishedGallery {
  gallery: Gallery;
  report: GalleryReport;
}

/**
 * Puts a gallery's pictures into the store and returns the gallery, which is not yet written there.
 * Pictures that cannot be used are left out and reported.
 * @param before the gallery of that id as it stands in the store.
 * @throws ImportError when not one picture is left.
 */
export async function publishGallery(
  plan: GalleryPlan,
  before: Gallery | undefined,
  store: ContentStore,
  progress: Progress,
): Promise<PublishedGallery> {
  for (const text of plan.notes) progress({ kind: 'note', text });
  const known = placeholdersOf(before?.slides ?? []);
  let done = 0;
  const outcomes = await twoAtATime(plan.slides, async (slide) => {
    const outcome = await publishSlide(plan, slide, store, known);
    done += 1;
    progress({
      kind: 'picture',
      file: outcome.file,
      outcome: outcome.kind,
      done,
      total: plan.slides.length,
    });
    return outcome;
  });
  const slides = outcomes.filter((outcome) => outcome.kind !== 'refused');
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  const { id, texts } = plan;
  if (slides.length === 0) throw new ImportError(noPicture(plan, refused));
  return {
    gallery: { id, ...texts, slides: slides.map(({ slide }) => slide) },
    report: {
      id,
      slides: slides.map(({ file, slide, warnings }) => ({ file, id: slide.id, warnings })),
      refused: refused.map(({ file, reason }) => ({ file, reason })),
    },
  };
}

type SlideOutcome =
  | { kind: 'new' | 'unchanged'; file: string; slide: Slide; warnings: string[] }
  | { kind: 'refused'; file: string; reason: string };

async function publishSlide(
  { root, folder, id }: GalleryPlan,
  plan: SlidePlan,
  store: ContentStore,
  known: KnownPlaceholders,
): Promise<SlideOutcome> {
  const file = nameIn(root, join(folder, plan.file));
  try {
    const bytes = await readPicture(root, folder, plan.file);
    const published = await publishPicture(store, `photos/${id}`, plan.file, bytes, known);
    const { texts, warnings } = slideTexts([plan.editorsTexts ?? {}]);
    return {
      kind: published.isNew ? 'new' : 'unchanged',
      file,
      slide: { id: plan.id, ...published.picture, ...focusOf(plan.editorsTexts), ...texts },
      warnings: [...published.warnings, ...warnings],
    };
  } catch (error) {
    if (error instanceof RefusedPicture) return { kind: 'refused', file, reason: error.message };
    throw error;
  }
}

function focusOf(source: SlideSource | undefined): Pick<Slide, 'focus'> {
  return source?.focus ? { focus: source.focus } : {};
}

function noPicture(
  { folder, id }: GalleryPlan,
  refused: { file: string; reason: string }[],
): string[] {
  const reasons = refused.map(({ file, reason }) => `${file}: ${reason}.`);
  return [`${folder} holds no picture that can be used, so there is no gallery ${id}.`, ...reasons];
}
