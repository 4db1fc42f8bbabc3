import type { StoryList } from '../content/lists.ts';
import { listSlug } from '../content/sections.ts';
import type { StoreDocument } from '../content/storePaths.ts';
import { type StoredDocuments, unlessBroken } from './documents.ts';
import type { Waiting, WaitingEntry } from './waiting.ts';

/**
 * What of what waits is mentioned where, by the key of a document or a list as `waiting.json` writes it (`stories/SLUG`,
 * `galleries/ID`, `months/2026-11`, `topics/gold`): what has another text until it is due.
 */
export type Concerns = ReadonlyMap<string, readonly Concern[]>;

interface Concern {
  /** The entry that is not as it will be, by kind and name: what waits or, in lists, a story that shows it. */
  entry: string;
  /** What waits, and how much of it. */
  state: string;
}

/** They hold as long as the same things wait. */
const known = new WeakMap<Waiting, Promise<Concerns>>();

export function concernsOf(stored: StoredDocuments, waiting: Waiting): Promise<Concerns> {
  const before = known.get(waiting);
  if (before) return before;
  const concerns = readConcerns(stored, waiting);
  known.set(waiting, concerns);
  // What could not be read may be there in a moment.
  concerns.catch(() => known.delete(waiting));
  return concerns;
}

async function readConcerns(stored: StoredDocuments, waiting: Waiting): Promise<Concerns> {
  const concerns = new Map<string, Concern[]>();
  const add = (key: string, concern: Concern) =>
    concerns.set(key, [...(concerns.get(key) ?? []), concern]);
  const { months } = await stored.list();
  for (const entry of waiting.entries) {
    const state = stateOf(entry, waiting);
    const own: Concern = { entry: `${entry.kind} ${entry.name}`, state };
    for (const key of [keyNamed(entry.kind, entry.name), ...entry.in]) add(key, own);
    // A story's entry counts the pictures of its galleries.
    const stories = entry.kind === 'gallery' ? entry.in.filter(isStory) : [];
    for (const key of stories) {
      for (const list of await listsOf(stored, key))
        add(list, { entry: `story ${nameIn(key)}`, state });
    }
    for (const key of entry.in.filter((each) => each.startsWith(month))) {
      for (const later of monthsAfter(nameIn(key), months, waiting))
        add(keyNamed('month', later), own);
    }
  }
  return concerns;
}

/**
 * The months whose feeds may name another as the one before, since it gets something or loses all: the next one, and
 * further ones as long as everything may wait in those between.
 */
function monthsAfter(
  name: string,
  months: StoryList['months'],
  { entries }: Waiting,
): readonly string[] {
  const later = months.filter((each) => each.month > name).toReversed();
  const shown = later.findIndex((each) => {
    const waits = entries.filter((entry) => entry.in.includes(keyNamed('month', each.month)));
    return each.stories + each.galleries > waits.length;
  });
  return (shown < 0 ? later : later.slice(0, shown + 1)).map((each) => each.month);
}

const folders = {
  gallery: 'galleries',
  story: 'stories',
  month: 'months',
  sections: 'sections',
  topics: 'topics',
  photographers: 'photographers',
} as const;

/** The key of a document or a list, as `waiting.json` writes it. */
export function keyNamed(kind: keyof typeof folders, name: string): string {
  return `${folders[kind]}/${name}`;
}

const month = keyNamed('month', '');

function isStory(key: string): boolean {
  return key.startsWith(keyNamed('story', ''));
}

function nameIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The lists that a story is in. */
async function listsOf(stored: StoredDocuments, key: string): Promise<string[]> {
  const document = await unlessBroken(stored.story(nameIn(key)));
  if (!document) return [];
  const { published, section, topics = [] } = document;
  return [
    keyNamed('month', published.slice(0, 7)),
    ...(section ? [keyNamed('sections', listSlug(section))] : []),
    ...topics.map((topic) => keyNamed('topics', listSlug(topic))),
  ];
}

/** What of an entry waits still: all of it, or which of its parts. */
function stateOf({ kind, name, partial }: WaitingEntry, { galleries, untilMs }: Waiting): string {
  const isWhole = kind === 'story' || galleries.has(name);
  if (isWhole || !partial) return `${kind} ${name}`;
  const later = partial.from.filter((moment) => Date.parse(moment) >= untilMs);
  return [kind, name, ...(partial.draft ? ['draft'] : []), ...later.toSorted()].join(' ');
}

/** The key of a document; nothing for those that list what is in any month. */
export function keyOf(document: StoreDocument): string | undefined {
  switch (document.document) {
    case 'story':
      return keyNamed('story', document.slug);
    case 'gallery':
      return keyNamed('gallery', document.gallery);
    case 'month':
      return keyNamed('month', document.month);
    case 'namedList':
      return keyNamed(document.kind, document.slug);
    default:
      return undefined;
  }
}
