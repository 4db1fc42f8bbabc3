import type { ListEntry, ListKind, ListNames, Month } from '../../content/lists.ts';
import { listKinds, listNamesSchema } from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { documentFile } from '../store/documentFile.ts';
import type { Listed, ListedGallery, ListedStory, ListPath } from './listed.ts';
import { listFiles, listOf } from './listPages.ts';
import { galleryInMonth, monthFile, monthOf, storyInMonth } from './monthFile.ts';
import { newestOf, storyListFile } from './newest.ts';
import { compare, newestFirst } from './order.ts';
import { isWaiting, waitingEntry, waitingFile } from './waitingList.ts';

/** What the lists are made of. */
export interface AllListed {
  stories: readonly ListedStory[];
  galleries: readonly ListedGallery[];
  /** The slugs of the stories that show a document or link to it. */
  mentionedIn: (listed: Listed) => readonly string[];
}

/** Every list of a store. What waits comes first, so that none of it is shown between two files; `index.json` last. */
export function allLists(all: AllListed, nowMs: number): StoreFile[] {
  const { stories, galleries, mentionedIn } = all;
  const whenOf = new Map(stories.map(({ entry, when }) => [entry.slug, when]));
  const ofStory = (listed: Listed) =>
    (listed.kind === 'gallery' && whenOf.get(listed.entry.story ?? '')) || {};
  const waiting = [...stories, ...galleries].flatMap(
    (listed) => waitingEntry(listed, ofStory(listed), mentionedIn(listed), nowMs) ?? [],
  );
  const waits = new Set(
    waiting.filter((entry) => isWaiting(entry, nowMs)).map(({ kind, name }) => `${kind} ${name}`),
  );
  const months = monthsOf(all);
  return [
    waitingFile(waiting),
    ...namedLists([...stories, ...galleries]),
    ...months.map(monthFile),
    storyListFile({
      stories: newestOf(
        stories.map(({ entry }) => entry),
        ({ slug }) => waits.has(`story ${slug}`),
      ),
      galleries: newestOf(
        galleries.map(({ entry }) => entry),
        ({ id }) => waits.has(`gallery ${id}`),
      ),
      months: months.map(({ month, stories: ofMonth, galleries: shown }) => ({
        month,
        stories: ofMonth.length,
        galleries: shown.length,
      })),
    }),
  ];
}

function monthsOf({ stories, galleries }: AllListed): Month[] {
  const months = new Map<string, Month>();
  const monthNamed = (month: string) => {
    const found = months.get(month) ?? { month, stories: [], galleries: [] };
    months.set(month, found);
    return found;
  };
  for (const { entry } of stories) monthNamed(monthOf(entry)).stories.push(storyInMonth(entry));
  for (const { entry } of galleries) {
    monthNamed(monthOf(entry)).galleries.push(galleryInMonth(entry));
  }
  return [...months.values()];
}

function namedLists(all: readonly Listed[]): StoreFile[] {
  const lists = new Map<ListPath, { name: string; entry: ListEntry }[]>();
  for (const listed of all) {
    for (const [path, name] of listed.lists) {
      const list = lists.get(path) ?? [];
      list.push({ name, entry: entryIn(path, listed) });
      lists.set(path, list);
    }
  }
  const names = new Map<ListPath, string>();
  const files = [...lists].flatMap(([path, found]) => {
    const sorted = found.toSorted((a, b) => newestFirst(a.entry, b.entry));
    // Editors may write a name in several ways; the newest counts.
    const name = sorted[0]?.name ?? '';
    names.set(path, name);
    return listFiles(path, { name, pagesBefore: 0, entries: sorted.map(({ entry }) => entry) });
  });
  return [...files, ...listKinds.map((kind) => namesFile(kind, names))];
}

/** What a list shows of a document. */
export function entryIn(path: ListPath, listed: Listed): ListEntry {
  if (listed.kind === 'story') return { kind: 'story', ...listed.entry };
  return { kind: 'gallery', ...(listed.ofPhotographers.get(path) ?? listed.entry) };
}

/** The names that have a list. */
export function namesFile(kind: ListKind, names: ReadonlyMap<ListPath, string>): StoreFile {
  const lists: ListNames['lists'] = [...names]
    .map(([path, name]) => ({ ...listOf(path), name }))
    .filter((list) => list.kind === kind)
    .map(({ slug, name }) => ({ slug, name }))
    .toSorted((a, b) => compare(a.slug, b.slug));
  return documentFile(documents.listNames(kind), listNamesSchema, { lists });
}
