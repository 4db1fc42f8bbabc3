import type { GenericSchema } from 'valibot';
import { ContentError } from '../../content/parse.ts';
import type { Aliases } from '../../content/photographers.ts';
import { type Library, type Names, readDocument, readGallery, readStory } from '../library.ts';
import { type Listed, listedGallery, listedStory } from '../lists/listed.ts';
import { type ListChange, type ListUpdate, updateLists } from '../lists/updateLists.ts';
import type { ContentStore, StoreFile } from '../store/contentStore.ts';
import {
  type DocumentKey,
  type Mentioned,
  mentionsOfGallery,
  mentionsOfStory,
} from './mentions.ts';
import {
  mentionedFile,
  mentionedPath,
  readMentioned,
  readRecord,
  recordFile,
  recordOf,
  recordPath,
} from './records.ts';

/** What is written and removed beside the documents themselves. */
export interface StoreUpdate {
  lists: ListUpdate;
  /** What the next import remembers. */
  memory: StoreFile[];
  forgotten: string[];
}

/** The lists and the memory of relations after some documents have changed. */
export async function storeUpdate(
  store: ContentStore,
  before: Library,
  after: Library,
  imported: Names,
  aliases: Aliases,
  nowMs = Date.now(),
): Promise<StoreUpdate> {
  const memory: StoreFile[] = [];
  const forgotten: string[] = [];
  const changes: ListChange[] = [];
  const by = new Map<Mentioned, Set<DocumentKey>>();
  const mentionedBy = async (name: Mentioned) => {
    const known = by.get(name) ?? new Set(await readMentioned(store, name));
    by.set(name, known);
    return known;
  };
  for (const key of changedKeys(before, after, imported)) {
    const is = documentAt(after, key, aliases);
    const was = await readRecord(store, key);
    changes.push({ key, before: was, after: is?.listed });
    for (const name of was?.mentions ?? []) {
      if (!is?.mentions.includes(name)) (await mentionedBy(name)).delete(key);
    }
    for (const name of is?.mentions ?? []) (await mentionedBy(name)).add(key);
    if (is) memory.push(recordFile(key, recordOf(is.listed, is.mentions)));
    else forgotten.push(recordPath(key));
  }
  for (const [name, keys] of by) {
    if (keys.size > 0) memory.push(mentionedFile(name, [...keys]));
    else forgotten.push(mentionedPath(name));
  }
  const found = async (key: DocumentKey) => documentAt(await readOne(store, key), key, aliases);
  const lists = await updateLists(changes, new Set(by.keys()) as ReadonlySet<DocumentKey>, {
    read: <T>(src: string, schema: GenericSchema<unknown, T>) =>
      readDocument(store, src, schema) as Promise<T | undefined>,
    listed: async (key) => (await found(key))?.listed,
    record: (key) => readRecord(store, key),
    mentionedIn: async (key) =>
      [...(by.get(key) ?? (await readMentioned(store, key)))].flatMap(
        (each) => /^stories\/(.+)$/.exec(each)?.[1] ?? [],
      ),
    storyWhen: async (slug) => {
      const story = after.stories.get(slug);
      return (story ? listedStory(story) : (await found(`stories/${slug}`))?.listed)?.when ?? {};
    },
    nowMs,
  });
  return { lists, memory, forgotten };
}

/** What is known of a document of a library; undefined where it has none. */
export function documentAt(
  { stories, galleries }: Library,
  key: DocumentKey,
  aliases: Aliases,
): { listed: Listed; mentions: Mentioned[] } | undefined {
  const [kind, name = ''] = key.split('/');
  if (kind === 'stories') {
    const story = stories.get(name);
    return story && { listed: listedStory(story), mentions: mentionsOfStory(story) };
  }
  const gallery = galleries.get(name);
  return (
    gallery && { listed: listedGallery(gallery, aliases), mentions: mentionsOfGallery(gallery) }
  );
}

/** A gallery waits with its story, so the galleries of an imported story are looked at again. */
function changedKeys(before: Library, after: Library, imported: Names): DocumentKey[] {
  const namesIn = (kind: keyof Names) =>
    new Set([...before[kind].keys(), ...after[kind].keys(), ...imported[kind]]);
  const stories = namesIn('stories');
  const galleries = namesIn('galleries');
  return [
    ...[...stories]
      .filter(
        (slug) =>
          imported.stories.includes(slug) ||
          differs(before.stories.get(slug), after.stories.get(slug)),
      )
      .map((slug): DocumentKey => `stories/${slug}`),
    ...[...galleries]
      .filter((id) => {
        const gallery = after.galleries.get(id);
        const isOfImported = imported.stories.includes(gallery?.story?.slug ?? '');
        const isImported = isOfImported || imported.galleries.includes(id);
        return isImported || differs(before.galleries.get(id), gallery);
      })
      .map((id): DocumentKey => `galleries/${id}`),
  ];
}

function differs(a: unknown, b: unknown): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b);
}

/** A library of one document, if it is not broken: what is broken is in no list. */
async function readOne(store: ContentStore, key: DocumentKey): Promise<Library> {
  const [kind, name = ''] = key.split('/');
  try {
    const story = kind === 'stories' ? await readStory(store, name) : undefined;
    const gallery = kind === 'galleries' ? await readGallery(store, name) : undefined;
    return {
      stories: new Map(story && [[name, story]]),
      galleries: new Map(gallery && [[name, gallery]]),
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { stories: new Map(), galleries: new Map() };
  }
}
