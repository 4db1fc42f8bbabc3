import { closestName } from '../closestName.ts';
import type { Library } from '../library.ts';
import type { StoryLink } from './storyReader.ts';

/** A warning for each link to what is not in the store; stories that lead to each other cannot all be imported first. */
export function deadLinks(file: string, links: readonly StoryLink[], library: Library): string[] {
  const targets = { story: library.articles, gallery: library.galleries };
  return links.flatMap(({ line, kind, name }) => {
    if (targets[kind].has(name)) return [];
    const meant = closestName(name, targets[kind].keys());
    const question = meant === undefined ? '' : ` (did you mean “${meant}”?)`;
    return `${file}:${line} leads to the ${kind} “${name}”, which is not in the content store${question}: the link is dead until it is`;
  });
}
