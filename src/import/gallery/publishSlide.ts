import { join } from 'node:path';
import type { DigitalSource } from '../../content/digitalSource.ts';
import { type TextField, textFields } from '../../content/fields.ts';
import type { Slide } from '../../content/gallery.ts';
import type { SlideSource } from '../../content/gallerySource.ts';
import { folderOf } from '../../content/storePaths.ts';
import { correctionWarnings, storedCorrections } from '../corrections.ts';
import { whenOf } from '../due.ts';
import { KilledPicture, RefusedPicture } from '../importError.ts';
import { markupWarning } from '../markupWarning.ts';
import type { MetadataOptions } from '../photoMetadata/readMetadata.ts';
import type { Stop } from '../photoMetadata/stops.ts';
import type { Gamut } from '../pictures/gamut.ts';
import { readPicture } from '../pictures/pictureFile.ts';
import {
  type PublishedPicture,
  publishPicture,
  type StoredPlaceholders,
} from '../pictures/publishPicture.ts';
import type { Encoding } from '../pictures/renditions.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { clearedStops, refuseStopped, withdrawnBy } from './embargo.ts';
import { type Remark, readFileTexts } from './fileTexts.ts';
import type { SlidePlan } from './matchSlides.ts';
import { type GalleryPlan, nameIn } from './planGallery.ts';
import { readSidecars } from './sidecars.ts';
import { type SourceTexts, slideTexts } from './texts.ts';

/** How a gallery's pictures are read and encoded. */
export interface GalleryChoices {
  /** The character set of IIM that does not name its own. */
  iptcCharset?: string | undefined;
  /** The widest gamut of renditions, sRGB by default. */
  gamut?: Gamut | undefined;
  encoding?: Encoding | undefined;
  /** Receives the source of every text of a slide. */
  note?: (text: string) => void;
}

/** A published picture, or why it is not published. Files are relative to the folder being imported. */
export type SlideOutcome = PublishedSlide | UnpublishedSlide;

export interface PublishedSlide {
  kind: PublishedPicture['outcome'];
  encoding: Encoding;
  plan: SlidePlan;
  file: string;
  slide: Omit<Slide, 'id'>;
  /** The hash of the picture's file. */
  hash: string;
  warnings: string[];
}

/** Refused because of the file, or left out by the editor. */
interface UnpublishedSlide {
  kind: 'refused' | 'left out';
  plan: SlidePlan;
  file: string;
  reason: string;
  /** Its agency or editor has withdrawn it. */
  isKilled: boolean;
}

/** Publishes one picture of a gallery. */
export async function publishSlide(
  {
    root,
    folder,
    id,
    texts: { lang },
    sidecars: allSidecars,
    digitalSource: ofGallery,
    embargo: embargoOfGallery,
  }: GalleryPlan,
  plan: SlidePlan,
  store: ContentStore,
  stored: StoredPlaceholders,
  { iptcCharset, gamut = 'srgb', encoding = 'full', note }: GalleryChoices,
): Promise<SlideOutcome> {
  const file = nameIn(root, join(folder, plan.file));
  const { draft, embargo, kill } = plan.editorsTexts ?? {};
  const withdrawn = withdrawnBy({ kill });
  if (withdrawn) return { kind: 'left out', plan, file, reason: withdrawn, isKilled: true };
  const cleared = clearedStops({ embargo: embargo ?? embargoOfGallery, kill });
  try {
    const bytes = await readPicture(root, folder, plan.file);
    const { sidecars, faults } = await readSidecars(root, folder, allSidecars.get(plan.file));
    const reading = { lang, iptcCharset, sidecars, cleared };
    const { texts, warnings, details, ...said } = await textsOf(plan, bytes, reading);
    const origin = originOf(plan.editorsTexts?.digitalSource ?? said.digitalSource ?? ofGallery);
    for (const detail of details) note?.(`${file}: ${detail}.`);
    const photos = folderOf('pictures', id);
    const rights = { ...texts, ...(origin && { digitalSource: origin }) };
    const source = { file: plan.file, bytes, rights };
    const published = await publishPicture(store, photos, source, { stored, gamut, encoding });
    return {
      kind: published.outcome,
      encoding: published.encoding,
      plan,
      file,
      slide: {
        kind: 'picture',
        ...published.picture,
        ...choicesOf(plan.editorsTexts),
        ...rights,
        ...whenOf({ draft, notBefore: [embargo] }),
      },
      hash: published.hash,
      warnings: [...published.warnings, ...faults, ...warnings],
    };
  } catch (error) {
    if (!(error instanceof RefusedPicture)) throw error;
    const isKilled = error instanceof KilledPicture;
    return { kind: 'refused', plan, file, reason: error.message, isKilled };
  }
}

/** How a picture was made, unless the editor ignores that. */
function originOf(said: SlideSource['digitalSource']): DigitalSource | undefined {
  return said === 'none' ? undefined : said;
}

/** What only an editor can say of a picture. */
function choicesOf(
  source: SlideSource | undefined,
): Pick<Slide, 'focus' | 'download' | 'corrections'> {
  return {
    ...(source?.focus && { focus: source.focus }),
    ...(source?.download !== undefined && { download: source.download }),
    ...storedCorrections(source?.corrections),
  };
}

type ReadingOptions = MetadataOptions & { cleared: readonly Stop[] };

/**
 * The slide's texts, from the editor and the file, with warnings about both.
 * @throws RefusedPicture if the file forbids publishing it and the editor has not decided.
 */
async function textsOf({ editorsTexts }: SlidePlan, bytes: Buffer, options: ReadingOptions) {
  const editors: SourceTexts = editorsTexts ?? {};
  const { cleared } = options;
  const file = await readFileTexts(bytes, options);
  refuseStopped(file.stops, cleared);
  const { texts, warnings } = slideTexts([file.texts], editors);
  const isEditors = (field: TextField) => editors[field] !== undefined;
  const matters = ({ field }: Remark) => field === undefined || !isEditors(field);
  return {
    texts,
    digitalSource: file.digitalSource,
    warnings: [
      ...file.warnings.filter(matters).map(({ text }) => text),
      ...warnings,
      ...textFields.flatMap((field) => markupWarning(field, editors[field])),
      ...correctionWarnings(editorsTexts?.corrections),
    ],
    details: [
      ...textFields.filter(isEditors).map((field) => `${field} from gallery.yaml`),
      ...file.details.filter(matters).map(({ text }) => text),
    ],
  };
}
