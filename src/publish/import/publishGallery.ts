import { join } from 'node:path';
import type { Slide, WholeGallery } from '../../content/gallery.ts';
import type { SlideSource } from '../../content/gallerySource.ts';
import type { ContentStore } from './contentStore.ts';
import { type Remark, readFileTexts } from './fileTexts.ts';
import type { Gamut } from './gamut.ts';
import { ImportError, RefusedPicture } from './importError.ts';
import type { MetadataOptions } from './metadata/readMetadata.ts';
import { readPicture } from './pictureFile.ts';
import { type GalleryPlan, nameIn, type SlidePlan } from './planGallery.ts';
import { type KnownLooks, looksOf, publishPicture } from './publishPicture.ts';
import type { GalleryReport, PictureOutcome } from './report.ts';
import { picturesAtATime, sideBySide } from './sideBySide.ts';
import { slideTexts, type TextField, type TextsFromOnePlace, textFields } from './texts.ts';

export interface PublishedGallery {
  gallery: WholeGallery;
  report: GalleryReport;
}

/** How the texts in pictures' files are read. */
export interface GalleryChoices {
  /** The character set of IIM that does not name its own. */
  iptcCharset?: string | undefined;
  /** The widest gamut of renditions, sRGB by default. */
  gamut?: Gamut | undefined;
  /** Is told where every text of a slide comes from. */
  note?: (text: string) => void;
}

/**
 * Puts a gallery's pictures into the store and returns the gallery, which is not yet written there.
 * Pictures that cannot be used are left out and reported.
 * @param before the gallery of that id as it stands in the store.
 * @param tell is told of every picture that is done.
 * @throws ImportError when not one picture is left.
 */
export async function publishGallery(
  plan: GalleryPlan,
  before: WholeGallery | undefined,
  store: ContentStore,
  tell: (file: string, outcome: PictureOutcome) => void,
  choices: GalleryChoices = {},
): Promise<PublishedGallery> {
  const known = looksOf(before?.slides ?? []);
  const knownIds = new Set(before?.slides.map(({ id }) => id));
  const outcomes = await sideBySide(plan.slides, picturesAtATime, async (slide) => {
    const outcome = await publishSlide(plan, slide, store, known, choices);
    const isReplaced = outcome.kind === 'new' && knownIds.has(slide.id);
    tell(outcome.file, isReplaced ? 'replaced' : outcome.kind);
    return outcome;
  });
  const slides = outcomes.filter((outcome) => outcome.kind !== 'refused');
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  const { id, texts, download } = plan;
  if (slides.length === 0) throw new ImportError(noPicture(plan, refused));
  return {
    gallery: {
      id,
      ...texts,
      ...(download && { download }),
      slides: slides.map(({ slide }) => slide),
    },
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
  { root, folder, id, texts: { lang } }: GalleryPlan,
  plan: SlidePlan,
  store: ContentStore,
  known: KnownLooks,
  { iptcCharset, gamut = 'srgb', note }: GalleryChoices,
): Promise<SlideOutcome> {
  const file = nameIn(root, join(folder, plan.file));
  try {
    const bytes = await readPicture(root, folder, plan.file);
    const { texts, warnings, details } = await textsOf(plan, bytes, { lang, iptcCharset });
    for (const detail of details) note?.(`${file}: ${detail}.`);
    const photos = `photos/${id}`;
    const published = await publishPicture(store, photos, plan.file, bytes, known, texts, gamut);
    return {
      kind: published.isNew ? 'new' : 'unchanged',
      file,
      slide: { id: plan.id, ...published.picture, ...choicesOf(plan.editorsTexts), ...texts },
      warnings: [...published.warnings, ...warnings],
    };
  } catch (error) {
    if (error instanceof RefusedPicture) return { kind: 'refused', file, reason: error.message };
    throw error;
  }
}

/** What only an editor can say of a picture, not its file. */
function choicesOf(source: SlideSource | undefined): Pick<Slide, 'focus' | 'download'> {
  return {
    ...(source?.focus && { focus: source.focus }),
    ...(source?.download !== undefined && { download: source.download }),
  };
}

/** The editor's texts before those in the file, and what is to be said of both. */
async function textsOf({ editorsTexts }: SlidePlan, bytes: Buffer, options: MetadataOptions) {
  const editors: TextsFromOnePlace = editorsTexts ?? {};
  const file = await readFileTexts(bytes, options);
  const { texts, warnings } = slideTexts([editors, file.texts]);
  const isEditors = (field: TextField) => Boolean(editors[field]?.trim());
  const matters = ({ field }: Remark) => field === undefined || !isEditors(field);
  return {
    texts,
    warnings: [...file.warnings.filter(matters).map(({ text }) => text), ...warnings],
    details: [
      ...textFields.filter(isEditors).map((field) => `${field} from gallery.yaml`),
      ...file.details.filter(matters).map(({ text }) => text),
    ],
  };
}

function noPicture(
  { folder, id }: GalleryPlan,
  refused: { file: string; reason: string }[],
): string[] {
  const reasons = refused.map(({ file, reason }) => `${file}: ${reason}.`);
  return [`${folder} holds no picture that can be used, so there is no gallery ${id}.`, ...reasons];
}
