import { didYouMean } from '../../content/closestName.ts';
import { documents } from '../../content/storePaths.ts';
import { type Library, namesIn } from '../library.ts';
import type { ContentStore } from '../store/contentStore.ts';
import type { StoryLink } from './storyReader.ts';

/** Warnings about links to missing stories and galleries. No error: two stories may link to each other. */
export async function deadLinks(
  file: string,
  links: readonly StoryLink[],
  imported: Library,
  store: ContentStore,
): Promise<string[]> {
  const warnings: string[] = [];
  for (const { line, kind, name } of links) {
    const folder = kind === 'story' ? 'stories' : 'galleries';
    const src = kind === 'story' ? documents.story(name) : documents.gallery(name);
    if (imported[folder].has(name) || (await store.has(src))) continue;
    const names = [...imported[folder].keys(), ...(await namesIn(store, folder))];
    warnings.push(
      `${file}:${line} links to the ${kind} “${name}”, which is not in the content store yet${didYouMean(name, names)}`,
    );
  }
  return warnings;
}
