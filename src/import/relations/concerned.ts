import type { WholeGallery } from '../../content/gallery.ts';
import { ContentError } from '../../content/parse.ts';
import { type Story, teasersOf } from '../../content/story.ts';
import { ImportError } from '../importError.ts';
import { type Library, type Names, readGallery, readStory } from '../library.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { type DocumentKey, looksOf } from './mentions.ts';
import { readMentioned, readRecord } from './records.ts';

interface Question {
  /** The stories and galleries that are about to be changed. */
  names: Names;
  /** Whether they are replaced or removed, so that it does not matter if they are broken. */
  isReplaced: boolean;
  /** The stories that a story is about to name as its translations. */
  translations?: readonly string[];
}

/** What a change concerns, and other documents that have files in the folders of what is changed. */
export interface Concerned extends Library {
  others: readonly unknown[];
}

/**
 * Reads what a change of some stories and galleries concerns: those that show them, link to them or are translations of
 * them, and the galleries of the stories. Nothing else is read, however much the store holds.
 * @throws ImportError naming every broken document among them.
 */
export async function readConcerned(
  store: ContentStore,
  { names, isReplaced, translations = [] }: Question,
): Promise<Concerned> {
  const problems: string[] = [];
  const tried = new Map<DocumentKey, unknown>();
  const read = async <D>(key: DocumentKey, readIt: () => Promise<D | undefined>) => {
    if (tried.has(key)) return tried.get(key) as D | undefined;
    const document = await readIt().catch((error) => {
      if (!(error instanceof ContentError)) throw error;
      const [kind, name = ''] = key.split('/');
      const own = kind === 'stories' ? names.stories : names.galleries;
      if (!isReplaced || !own.includes(name))
        problems.push(`In the content store, ${error.message}.`);
      return undefined;
    });
    tried.set(key, document);
    return document;
  };
  const stories = new Map<string, Story>();
  const galleries = new Map<string, WholeGallery>();
  const addStory = async (slug: string): Promise<Story | undefined> => {
    const story = await read(`stories/${slug}`, () => readStory(store, slug));
    if (story) stories.set(slug, story);
    return story;
  };
  const addNaming = async (name: Parameters<typeof readMentioned>[1]) => {
    for (const key of await readMentioned(store, name)) {
      if (key.startsWith('stories/')) await addStory(key.slice('stories/'.length));
    }
  };
  const addGallery = async (id: string) => {
    const gallery = await read(`galleries/${id}`, () => readGallery(store, id));
    if (gallery) galleries.set(id, gallery);
    await addNaming(`galleries/${id}`);
  };
  for (const slug of names.stories) {
    const story = await addStory(slug);
    const record = await readRecord(store, `stories/${slug}`);
    const shown = story
      ? teasersOf(story).map(({ id }) => id)
      : (record?.mentions ?? []).flatMap((each) => /^galleries\/(.+)$/.exec(each)?.[1] ?? []);
    for (const id of shown) await addGallery(id);
    await addNaming(`stories/${slug}`);
    const others = [...translations, ...(story?.translations ?? [])];
    // A story names all its translations, so those of each are all there are.
    for (const other of others) {
      const translation = await addStory(other);
      for (const each of translation?.translations ?? []) await addStory(each);
    }
  }
  for (const id of names.galleries) {
    await addGallery(id);
    for (const slide of galleries.get(id)?.slides ?? []) await addNaming(looksOf(slide));
  }
  const others: unknown[] = [];
  for (const name of new Set([...names.stories, ...names.galleries])) {
    // A story and a gallery of one name have their pictures in one folder.
    const users: DocumentKey[] = [`stories/${name}`, `galleries/${name}`];
    for (const key of [...users, ...(await readMentioned(store, `files/${name}`))]) {
      const [kind, other = ''] = key.split('/');
      if (kind === 'stories') {
        if (stories.has(other)) continue;
        others.push(await read(key, () => readStory(store, other)));
      } else if (!galleries.has(other)) {
        others.push(await read(key, () => readGallery(store, other)));
      }
    }
  }
  if (problems.length > 0) throw new ImportError([...new Set(problems)]);
  return { stories, galleries, others };
}
