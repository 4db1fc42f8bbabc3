import type { StoryList } from '../../content/lists.ts';
import { storyListSchema } from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { documentFile } from '../store/documentFile.ts';
import { compare, type Named, newestFirst } from './order.ts';

/** A home page shows so many of each. */
export const newestCount = 24;

/** The newest of some entries, which are published, and what waits among them. */
export function newestOf<E extends Named>(
  entries: readonly E[],
  waits: (entry: E) => boolean,
): E[] {
  let published = 0;
  return entries.toSorted(newestFirst).filter((entry) => {
    if (published === newestCount) return false;
    if (!waits(entry)) published += 1;
    return true;
  });
}

export function storyListFile({ stories, galleries, months }: StoryList): StoreFile {
  return documentFile(documents.list, storyListSchema, {
    stories,
    galleries,
    months: months.toSorted((a, b) => compare(b.month, a.month)),
  });
}
