import { basename, dirname, join } from 'node:path';
import type { FrontMatter } from '../../content/storySource.ts';
import { missingFile } from '../gallery/matchSlides.ts';
import { type GalleryFolder, type GalleryPlan, planGallery } from '../gallery/planGallery.ts';
import { ImportError } from '../importError.ts';
import { slug } from '../slug.ts';
import { exists, listFiles } from '../source/sourceFolder.ts';
import { readSourceText } from '../source/sourceText.ts';
import { type SourceBlock, withoutFolds } from './storyBlocks.ts';

import type { StoryLink } from './storyReader.ts';

export const storyFile = 'story.md';

/** A story to import, with its galleries by the folders that it names. */
export interface StoryPlan {
  folder: string;
  slug: string;
  frontMatter: FrontMatter;
  blocks: SourceBlock[];
  links: readonly StoryLink[];
  galleries: ReadonlyMap<string, GalleryPlan>;
}

/**
 * Reads a story's folder: `story.md` and every gallery that it names.
 * @throws ImportError with all mistakes in them and all missing files.
 */
export async function planStory(
  folder: string,
  options: Omit<GalleryFolder, 'root' | 'folder'>,
): Promise<StoryPlan> {
  const text = await readSourceText(join(folder, storyFile), storyFile);
  // Only stories need the Markdown parser, which takes a quarter of a second to load.
  const { readStory } = await import('./storyMarkdown.ts');
  const { frontMatter, blocks, links } = readStory(text, storyFile);
  const problems = await missingFiles(folder, frontMatter, blocks);
  const galleries = await planGalleries(folder, blocks, problems, options.isComplete);
  if (problems.length > 0) throw new ImportError(problems);
  return {
    folder,
    slug: options.id ?? frontMatter.slug ?? slug(basename(folder), 'story'),
    frontMatter: { ...frontMatter, title: options.title ?? frontMatter.title },
    blocks,
    links,
    galleries,
  };
}

async function planGalleries(
  folder: string,
  blocks: SourceBlock[],
  problems: string[],
  isComplete: GalleryFolder['isComplete'],
) {
  const galleries = new Map<string, GalleryPlan>();
  for (const block of withoutFolds(blocks)) {
    if (block.kind !== 'gallery' || galleries.has(block.folder)) continue;
    const path = join(folder, block.folder);
    if (!(await exists(folder, block.folder))) continue;
    const plan = await planGallery({ root: folder, folder: path, isComplete }).catch((error) => {
      if (!(error instanceof ImportError)) throw error;
      problems.push(...error.problems);
    });
    if (!plan) continue;
    const twin = [...galleries.values()].find(({ id }) => id === plan.id);
    if (twin) {
      problems.push(`${block.folder} and ${basename(twin.folder)} have the same id, ${plan.id}.`);
    }
    galleries.set(block.folder, plan);
  }
  return galleries;
}

async function missingFiles(folder: string, { cover }: FrontMatter, blocks: SourceBlock[]) {
  const named = [{ path: cover, by: `${storyFile}: at cover` }];
  for (const block of withoutFolds(blocks)) {
    if (!('line' in block)) continue;
    const by = `${storyFile}:${block.line}`;
    named.push(...filesOf(block).map((path) => ({ path, by })));
  }
  const problems: string[] = [];
  for (const { path, by } of named) {
    if (await exists(folder, path)) continue;
    problems.push(`${by}: ${missingFile(path, await neighbours(folder, path), "story's folder")}`);
  }
  return problems;
}

/** The existing files in the folder of a missing one, as a story would name them. */
async function neighbours(folder: string, path: string): Promise<string[]> {
  const parent = dirname(path);
  if (!(await exists(folder, parent))) return [];
  const names = await listFiles(join(folder, parent));
  return parent === '.' ? names : names.map((name) => `${parent}/${name}`);
}

function filesOf(block: Extract<SourceBlock, { line: number }>): string[] {
  switch (block.kind) {
    case 'gallery':
      return [block.folder];
    case 'picture':
      return [block.picture.src];
    case 'video':
      return [
        block.video.src,
        block.video.poster,
        ...[block.video.captions, block.video.transcript].filter((file) => file !== undefined),
      ];
  }
}
