import { relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { teasersOf } from '../content/story.ts';
import { memoryFolder, readMemory } from './gallery/slideMemory.ts';
import { ImportError } from './importError.ts';
import type { Library } from './library.ts';
import type { ImportPlan } from './planImport.ts';
import type { ContentStore, StoreFile } from './store/contentStore.ts';

const storyMemorySchema = v.object({ folder: v.string() });

/**
 * A gallery or story belongs to the folder that it was imported from: another one under its id would replace its
 * pictures by others.
 * @throws ImportError naming, for each, both folders, or the story that the gallery belongs to.
 */
export async function checkOwners(
  plan: ImportPlan,
  library: Library,
  store: ContentStore,
): Promise<void> {
  const problems = [
    ...(await foreignStory(plan, store)),
    ...(await foreignGalleries(plan, library, store)),
  ];
  if (problems.length > 0) throw new ImportError(problems);
}

/** A path of an import's memory: relative to the store, so that both may move together. */
export function ownerOf(store: ContentStore, folder: string): string {
  return relative(store.root, folder).split(sep).join('/');
}

/** What the next import must know of a story. */
export function storyMemory(store: ContentStore, slug: string, folder: string): StoreFile {
  const content = `${JSON.stringify({ folder: ownerOf(store, folder) }, null, 1)}\n`;
  return { src: storyMemoryPath(slug), content };
}

function storyMemoryPath(slug: string): string {
  return `${memoryFolder}/story-${slug}.json`;
}

async function foreignStory({ story }: ImportPlan, store: ContentStore): Promise<string[]> {
  if (!story) return [];
  const text = await store.read(storyMemoryPath(story.slug));
  const memory = v.safeParse(v.pipe(v.string(), v.parseJson(), storyMemorySchema), text ?? '{}');
  const folder = memory.success ? memory.output.folder : undefined;
  return otherFolder(store, `story ${story.slug}`, folder, story.folder, 'slug: in story.md');
}

async function foreignGalleries(
  { story, galleries }: ImportPlan,
  library: Library,
  store: ContentStore,
): Promise<string[]> {
  const problems: string[] = [];
  for (const { id, folder } of galleries.values()) {
    const owner = storyWith(id, library);
    if (owner !== undefined && story && owner !== story.slug) {
      problems.push(
        `The gallery id ${id} is already used in the story ${owner}; give this gallery another id.`,
      );
      continue;
    }
    const memory = await readMemory(store, id);
    const here = 'id: in gallery.yaml';
    problems.push(...otherFolder(store, `gallery ${id}`, memory.folder, folder, here));
    const isUnknown = memory.folder === undefined && owner !== undefined && !story;
    if (isUnknown) {
      problems.push(
        `The gallery ${id} belongs to the story ${owner}, and ${folder} would replace it. Give this gallery another id (--id, or ${here}), or use --replace.`,
      );
    }
  }
  return problems;
}

function storyWith(galleryId: string, { stories }: Library): string | undefined {
  for (const story of stories.values()) {
    if (teasersOf(story).some(({ id }) => id === galleryId)) return story.slug;
  }
  return undefined;
}

function otherFolder(
  store: ContentStore,
  what: string,
  owner: string | undefined,
  folder: string,
  idField: string,
): string[] {
  if (owner === undefined) return [];
  const before = resolve(store.root, owner);
  if (before === resolve(folder)) return [];
  return [
    `The ${what} was imported from ${before}, and ${folder} would replace it. Give this one another id (--id, or ${idField}), or use --replace to take it over.`,
  ];
}
