import {
  type GalleryEntry,
  listKinds,
  monthSchema,
  type StoryEntry,
  storyListSchema,
  type WaitingList,
  waitingSchema,
} from '../../content/lists.ts';
import { documents as paths } from '../../content/storePaths.ts';
import type { Library } from '../library.ts';
import { galleryEntry, storyEntry } from './entries.ts';
import type { ListDocument } from './listDocument.ts';
import { namedLists } from './namedLists.ts';
import { newestFirst } from './order.ts';
import { waitingList } from './waitingList.ts';

/** How many of the newest `index.json` has, besides those that wait. */
const newest = 24;

/**
 * All lists of a content store. What waits comes first, since whoever reads a list asks it next; what names others comes
 * after them.
 */
export function storeLists({ stories, galleries }: Library): ListDocument[] {
  const storyEntries = [...stories.values()].map(storyEntry).sort(newestFirst);
  const galleryEntries = [...galleries.values()].map(galleryEntry).sort(newestFirst);
  const waiting = waitingList({ stories, galleries });
  const byMonth = months(storyEntries, galleryEntries);
  return [
    { src: paths.waiting, schema: waitingSchema, document: waiting },
    ...byMonth.map((each) => ({
      src: paths.month(each.month),
      schema: monthSchema,
      document: each,
    })),
    ...listKinds.flatMap((kind) =>
      namedLists(kind, [...stories.values()], [...galleries.values()]),
    ),
    {
      src: paths.list,
      schema: storyListSchema,
      document: {
        stories: newestOf(storyEntries, waiting),
        galleries: newestOf(galleryEntries, waiting),
        months: byMonth.map((each) => ({
          month: each.month,
          stories: each.stories.length,
          galleries: each.galleries.length,
        })),
      },
    },
  ];
}

function months(stories: readonly StoryEntry[], galleries: readonly GalleryEntry[]) {
  const of = (entry: { published: string }) => entry.published.slice(0, 7);
  const names = [...new Set([...stories, ...galleries].map(of))].sort().reverse();
  return names.map((month) => ({
    month,
    stories: stories.filter((entry) => of(entry) === month),
    galleries: galleries.filter((entry) => of(entry) === month),
  }));
}

function newestOf<E extends StoryEntry | GalleryEntry>(
  entries: readonly E[],
  { entries: waiting }: WaitingList,
): E[] {
  const names = new Set(waiting.map(({ name }) => name));
  const due: E[] = [];
  let free = newest;
  for (const entry of entries) {
    if (free === 0) break;
    due.push(entry);
    if (!names.has('slug' in entry ? entry.slug : entry.id)) free -= 1;
  }
  return due;
}
