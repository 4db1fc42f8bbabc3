import { resolve } from 'node:path';
import * as v from 'valibot';
import { documentId } from '../content/gallery.ts';
import { type GalleryPlan, planGallery } from './gallery/planGallery.ts';
import { ImportError } from './importError.ts';
import type { Library, Names } from './library.ts';
import { isCharset } from './photoMetadata/charset.ts';
import type { Gamut } from './pictures/gamut.ts';
import type { Encoding } from './pictures/renditions.ts';
import { exists, isInside, listFiles } from './source/sourceFolder.ts';
import { planStory, type StoryPlan, storyFile } from './story/planStory.ts';
import { teasersOf } from './story/teaser.ts';

export interface ImportOptions {
  folder: string;
  /** The content store; made if it is not there. */
  into: string;
  id?: string | undefined;
  title?: string | undefined;
  /** The character set of pictures' IIM texts that do not name their own. */
  iptcCharset?: string | undefined;
  /** The widest gamut of renditions, sRGB by default. */
  gamut?: Gamut | undefined;
  /** How pictures are encoded that are not in the store yet; well by default. */
  encoding?: Encoding | undefined;
  /** Tells where every text of a slide comes from. */
  isVerbose?: boolean | undefined;
  /** Reads and checks everything, and writes nothing. */
  isDryRun?: boolean | undefined;
  /** Whether a file may be imported by now; without it, all are. */
  isComplete?: ((path: string) => boolean) | undefined;
}

/** What will be imported: a story with its galleries, or one gallery alone. */
export interface ImportPlan {
  story: StoryPlan | undefined;
  /** By folder, as the story names it. */
  galleries: ReadonlyMap<string, GalleryPlan>;
  names: Names;
}

/**
 * Reads what is to be imported, all but the pictures.
 * @param root the content store, which must lie apart from the folder.
 * @throws ImportError with all that is wrong with it, or with the options.
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
    articles: story ? [story.slug] : [],
    galleries: [...galleries.values()].map((gallery) => gallery.id),
  };
  return { story, galleries, names };
}

/** @throws ImportError naming the option that is not as it should be. */
export function checkOptions({ id, title, iptcCharset }: ImportOptions): void {
  if (id !== undefined && !v.is(documentId, id)) {
    throw new ImportError(
      `--id takes letters, digits and hyphens, at most 100: "${id}" is not that.`,
    );
  }
  if (iptcCharset !== undefined && !isCharset(iptcCharset)) {
    throw new ImportError(
      `--iptc-charset takes a character set such as windows-1251, macintosh or shift_jis: "${iptcCharset}" is none that is known.`,
    );
  }
  if (title !== undefined && !title.trim()) throw new ImportError('--title is blank.');
}

/** A story under another name would be left out of what looks like a folder of pictures. */
async function checkStoryName(folder: string): Promise<void> {
  const misnamed = (await listFiles(folder)).find((name) =>
    /^story\.(md|markdown|mdx|txt)(\.txt)?$/i.test(name),
  );
  if (misnamed === undefined) return;
  throw new ImportError(`${misnamed} is not read under that name; rename it ${storyFile}.`);
}

function checkApart(folder: string, root: string) {
  if (isInside(folder, root) || isInside(root, folder)) {
    throw new ImportError(
      `${folder} and the content store ${root} lie in each other; keep them apart.`,
    );
  }
}

/**
 * Two stories with a gallery of one id would overwrite each other's.
 * @throws ImportError naming the story that has it.
 */
export function checkOwners({ story, names }: ImportPlan, { articles }: Library) {
  if (!story) return;
  const problems = [...articles.values()]
    .filter(({ slug }) => slug !== story.slug)
    .flatMap((other) => teasersOf(other).map(({ id }) => ({ id, slug: other.slug })))
    .filter(({ id }) => names.galleries.includes(id))
    .map(
      ({ id, slug }) =>
        `The gallery id ${id} belongs to the story ${slug}; give this gallery another.`,
    );
  if (problems.length > 0) throw new ImportError(problems);
}
