import { resolve } from 'node:path';
import * as v from 'valibot';
import { documentId } from '../content/gallery.ts';
import type { Photographers } from '../content/photographers.ts';
import { type GalleryPlan, planGallery } from './gallery/planGallery.ts';
import { ImportError } from './importError.ts';
import type { Names } from './library.ts';
import { isCharset } from './photoMetadata/charset.ts';
import type { Gamut } from './pictures/gamut.ts';
import type { Encoding } from './pictures/renditions.ts';
import { exists, isInside, listFiles } from './source/sourceFolder.ts';
import { planStory, type StoryPlan, storyFile } from './story/planStory.ts';

export interface ImportOptions {
  folder: string;
  /** The content store; created if it does not exist. */
  into: string;
  id?: string | undefined;
  title?: string | undefined;
  /** The character set of IPTC-IIM texts that do not declare one. */
  iptcCharset?: string | undefined;
  /** The widest gamut of renditions, sRGB by default. */
  gamut?: Gamut | undefined;
  /** How new pictures are encoded; fully by default. */
  encoding?: Encoding | undefined;
  /** Report where each text of a slide comes from. */
  isVerbose?: boolean | undefined;
  /** Take over galleries and stories that were imported from other folders. */
  isReplacing?: boolean | undefined;
  /** Publish again what was withdrawn. */
  isRestoring?: boolean | undefined;
  /** Read and check everything, write nothing. */
  isDryRun?: boolean | undefined;
  /** Other names of photographers; by default those that the store's lists were made with. */
  aliases?: Photographers | undefined;
  /** Whether a file is complete and may be imported; by default all are. */
  isComplete?: ((path: string) => boolean) | undefined;
}

/** What to import: a story with its galleries, or a single gallery. */
export interface ImportPlan {
  story: StoryPlan | undefined;
  /** By folder, as the story names it. */
  galleries: ReadonlyMap<string, GalleryPlan>;
  names: Names;
}

/**
 * Reads everything to import except the pictures.
 * @param root the content store, which must be outside the folder and must not contain it.
 * @throws ImportError with everything that is wrong in the folder or the options.
 */
export async function planImport(options: ImportOptions, root: string): Promise<ImportPlan> {
  const folder = resolve(options.folder);
  checkOptions(options);
  checkApart(folder, root);
  const { id, title, isComplete } = options;
  const isStory = await exists(folder, storyFile);
  if (!isStory) await checkStoryName(folder);
  const story = isStory ? await planStory(folder, { id, title, isComplete }) : undefined;
  const galleries =
    story?.galleries ??
    new Map([['', await planGallery({ root: folder, folder, id, title, isComplete })]]);
  const names = {
    stories: story ? [story.slug] : [],
    galleries: [...galleries.values()].map((gallery) => gallery.id),
  };
  return { story, galleries, names };
}

/** @throws ImportError naming the wrong option. */
export function checkOptions({ id, title, iptcCharset }: ImportOptions): void {
  if (id !== undefined && !v.is(documentId, id)) {
    throw new ImportError(
      `--id must be letters, digits and hyphens, at most 100 characters, not "${id}".`,
    );
  }
  if (iptcCharset !== undefined && !isCharset(iptcCharset)) {
    throw new ImportError(
      `--iptc-charset must be a character set such as windows-1251, macintosh or shift_jis, not "${iptcCharset}".`,
    );
  }
  if (title !== undefined && !title.trim()) throw new ImportError('--title is empty.');
}

/** Without this check, a folder with a misnamed story would be imported as a gallery and the story ignored. */
async function checkStoryName(folder: string): Promise<void> {
  const misnamed = (await listFiles(folder)).find((name) =>
    /^story\.(md|markdown|mdx|txt)(\.txt)?$/i.test(name),
  );
  if (misnamed === undefined) return;
  throw new ImportError(`${misnamed} is not read under this name; rename it to ${storyFile}.`);
}

function checkApart(folder: string, root: string) {
  if (isInside(folder, root) || isInside(root, folder)) {
    throw new ImportError(
      `The folder ${folder} and the content store ${root} must not contain each other.`,
    );
  }
}
