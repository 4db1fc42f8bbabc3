import { didYouMean } from '../../content/closestName.ts';
import type { Library } from '../library.ts';
import type { StoryLink } from './storyReader.ts';

/** Warnings about links to missing stories and galleries. No error: two stories may link to each other. */
export function deadLinks(file: string, links: readonly StoryLink[], library: Library): string[] {
  const targets = { story: library.stories, gallery: library.galleries };
  return links.flatMap(({ line, kind, name }) => {
    if (targets[kind].has(name)) return [];
    return `${file}:${line} links to the ${kind} “${name}”, which is not in the content store yet${didYouMean(name, targets[kind].keys())}`;
  });
}
