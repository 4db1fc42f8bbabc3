import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FrontMatter } from '../../content/storySource.ts';
import { fileFault } from './fileErrors.ts';
import { ImportError } from './importError.ts';
import { type GalleryPlan, planGallery } from './planGallery.ts';
import { slug } from './slug.ts';
import { exists } from './sourceFolder.ts';
import { type SourceBlock, unfolded } from './storyBlocks.ts';
import { readStory } from './storyMarkdown.ts';

export const storyFile = 'story.md';

/** A story to be, with its galleries by the folders that the story names. */
export interface StoryPlan {
  folder: string;
  slug: string;
  frontMatter: FrontMatter;
  blocks: SourceBlock[];
  galleries: ReadonlyMap<string, GalleryPlan>;
}

/**
 * Reads a story's folder: `story.md` and every gallery it names.
 * @throws ImportError with all that is wrong in them, and with every file that is named and not there.
 */
export async function planStory(
  folder: string,
  asked: { id?: string | undefined; title?: string | undefined },
): Promise<StoryPlan> {
  const text = await readFile(join(folder, storyFile), 'utf8').catch((error) => {
    throw new ImportError(`${storyFile} cannot be read: ${fileFault(error) ?? error}.`, error);
  });
  const { frontMatter, blocks } = readStory(text, storyFile);
  const problems = await missingFiles(folder, frontMatter, blocks);
  const galleries = await planGalleries(folder, blocks, problems);
  if (problems.length > 0) throw new ImportError(problems);
  return {
    folder,
    slug: asked.id ?? frontMatter.slug ?? slug(basename(folder), 'story'),
    frontMatter: { ...frontMatter, title: asked.title ?? frontMatter.title },
    blocks,
    galleries,
  };
}

async function planGalleries(folder: string, blocks: SourceBlock[], problems: string[]) {
  const galleries = new Map<string, GalleryPlan>();
  for (const block of unfolded(blocks)) {
    if (block.kind !== 'gallery' || galleries.has(block.folder)) continue;
    const path = join(folder, block.folder);
    if (!(await exists(folder, block.folder))) continue;
    const plan = await planGallery({ root: folder, folder: path }).catch((error) => {
      if (!(error instanceof ImportError)) throw error;
      problems.push(...error.problems);
    });
    if (!plan) continue;
    const twin = [...galleries.values()].find(({ id }) => id === plan.id);
    if (twin)
      problems.push(`${block.folder} and ${basename(twin.folder)} have one id, ${plan.id}.`);
    galleries.set(block.folder, plan);
  }
  return galleries;
}

async function missingFiles(folder: string, { cover }: FrontMatter, blocks: SourceBlock[]) {
  const named = [{ path: cover, by: `${storyFile}: at cover` }];
  for (const block of unfolded(blocks)) {
    if (!('line' in block)) continue;
    const by = `${storyFile}:${block.line}`;
    named.push(...filesOf(block).map((path) => ({ path, by })));
  }
  const problems: string[] = [];
  for (const { path, by } of named) {
    if (!(await exists(folder, path)))
      problems.push(`${by}: ${path} is not in the story's folder.`);
  }
  return problems;
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
        ...(block.video.captions ? [block.video.captions] : []),
      ];
  }
}
