import { basename, dirname } from 'node:path/posix';
import { didYouMean } from '../../content/closestName.ts';
import type { Photographers } from '../../content/photographers.ts';
import { documents, folderOf, storeFolders } from '../../content/storePaths.ts';
import { teasersOf } from '../../content/story.ts';
import { stringsIn } from '../../content/stringsIn.ts';
import { type Withdrawable, type Withdrawn, withdrawalOf } from '../../content/withdrawn.ts';
import { addPages } from '../gallery/addPages.ts';
import { type GalleryDates, readDates } from '../gallery/galleryDates.ts';
import { relink } from '../gallery/relink.ts';
import { ImportError } from '../importError.ts';
import { type Library, type Names, namesIn } from '../library.ts';
import { type Concerned, readConcerned } from '../relations/concerned.ts';
import type { DocumentKey } from '../relations/mentions.ts';
import { readMentioned } from '../relations/records.ts';
import { removeUnused } from '../removeUnused.ts';
import { ContentStore } from '../store/contentStore.ts';
import { ensureListsIn } from '../store/ensureLists.ts';
import { schemaFiles } from '../store/jsonSchemas.ts';
import { writeChange } from '../store/writeChange.ts';
import {
  entryOf,
  readWithdrawn,
  titleOf,
  wasWithdrawn,
  withdrawnFile,
  withWithdrawn,
} from './withdrawnList.ts';
import { shownByStories, withoutTarget } from './withoutTarget.ts';

export interface Withdrawal {
  /** The content store. */
  store: string;
  target: Withdrawable;
  /** Why, for readers. */
  reason?: string | undefined;
  /** Its agency or editor has killed it, so it goes even if a story has a copy of the picture, which is noted. */
  isKill?: boolean;
  /** Other names of photographers; by default those that the store's lists were made with. */
  aliases?: Photographers | undefined;
  /** Is told whom this waits for, and what could not be tidied up. */
  note?: (sentence: string) => void;
}

/** What was done, as `--json` prints it. Paths are relative to the store. */
export interface WithdrawReport {
  withdrawn: Withdrawn;
  /** Documents that lost something. */
  changed: readonly string[];
  /** Documents and pictures that are gone. */
  removed: readonly string[];
  /** The slides of the gallery, before. */
  slides: readonly string[];
  /** Galleries of a withdrawn story, which stay. */
  stays: readonly string[];
}

/**
 * Takes back a story, a gallery or a slide: everything in the store that names or shows it goes, in one step, and the
 * store remembers that it was withdrawn.
 * @throws ImportError with a sentence for each reason why nothing was changed.
 */
export async function withdraw(
  { store: root, target, reason, isKill = false, aliases, note = () => {} }: Withdrawal,
  now = new Date(),
): Promise<WithdrawReport> {
  const store = new ContentStore(root);
  await store.open(note);
  try {
    // What is withdrawn may be broken itself.
    const names = namesOf(target);
    await ensureListsIn(store, { aliases, note });
    const before = await readConcerned(store, { names, isReplaced: target.kind !== 'slide' });
    const list = await readWithdrawn(store);
    const earlier = withdrawalOf(list, target);
    if (!(await isThere(store, before, target))) {
      throw new ImportError(
        earlier
          ? `${titleOf(target)} ${wasWithdrawn(earlier)}.`
          : await missing(store, before, target),
      );
    }
    const shown = shownByStories(before, target, isKill);
    if (shown.length > 0 && !isKill) throw new ImportError(shown);
    for (const sentence of shown) note(sentence);
    const left = withoutTarget(before, target);
    const dates = new Map<string, GalleryDates>();
    for (const id of left.galleries.keys()) dates.set(id, await readDates(store, id));
    const after = relink(left, dates);
    const entry = entryOf(target, { now, reason, isKill, lang: languageOf(before, target) });
    await addPages(store, after, names);
    const files = await filesOf(store, names);
    const { changed, removed } = await writeChange(
      store,
      { before, after, imported: names, note },
      [...schemaFiles(), withdrawnFile(withWithdrawn(list, entry))],
    );
    await store.sync();
    // Unlike after an import, a file that could not be removed must not go unnoticed: it would stay public.
    await removeDocuments(store, target);
    const { others } = before;
    // Earlier pages of slides go first, since they still name what is withdrawn.
    await removeUnused(store, { ...after, others }, names);
    await removeNamed(store, before, { ...after, others });
    const kept = new Set(await filesOf(store, names));
    return {
      withdrawn: entry,
      changed,
      removed: [...files.filter((src) => !kept.has(src)), ...removed],
      slides:
        target.kind === 'story'
          ? []
          : (before.galleries.get(target.gallery)?.slides ?? []).map(({ id }) => id),
      stays: target.kind === 'story' ? galleriesOf(before, target.story) : [],
    };
  } catch (error) {
    await store.undo();
    throw error;
  } finally {
    await store.close();
  }
}

function namesOf(target: Withdrawable): Names {
  return target.kind === 'story'
    ? { stories: [target.story], galleries: [] }
    : { stories: [], galleries: [target.gallery] };
}

/** Also true of a broken document, which has to be removed all the same. */
async function isThere(store: ContentStore, { galleries }: Library, target: Withdrawable) {
  switch (target.kind) {
    case 'story':
      return store.has(documents.story(target.story));
    case 'gallery':
      return store.has(documents.gallery(target.gallery));
    case 'slide':
      return galleries.get(target.gallery)?.slides.some(({ id }) => id === target.slide) ?? false;
  }
}

async function missing(
  store: ContentStore,
  { galleries }: Library,
  target: Withdrawable,
): Promise<string> {
  const [kind, name, folder] =
    target.kind === 'story'
      ? (['story', target.story, 'stories'] as const)
      : (['gallery', target.gallery, 'galleries'] as const);
  const slides = target.kind === 'slide' && galleries.get(target.gallery)?.slides;
  if (target.kind === 'slide' && slides) {
    const advice = didYouMean(
      target.slide,
      slides.map(({ id }) => id),
    );
    return `The gallery ${name} has no slide ${target.slide}${advice || '.'}`;
  }
  const advice = didYouMean(name, await namesIn(store, folder));
  return `The content store has no ${kind} ${name}${advice || '.'}`;
}

function languageOf({ stories, galleries }: Library, target: Withdrawable): string | undefined {
  return target.kind === 'story'
    ? stories.get(target.story)?.lang
    : galleries.get(target.gallery)?.lang;
}

function galleriesOf({ stories }: Library, slug: string): string[] {
  const story = stories.get(slug);
  return story ? [...new Set(teasersOf(story).map(({ id }) => id))] : [];
}

async function removeDocuments(store: ContentStore, target: Withdrawable): Promise<void> {
  if (target.kind === 'slide') return;
  const [folder, name] =
    target.kind === 'story'
      ? [storeFolders.stories, target.story]
      : [storeFolders.galleries, target.gallery];
  await store.removeUnused(folder, /\.json$/, (src) => src !== `${folder}/${name}.json`);
}

/** Removes the pictures and films that no document names any more, whoever has put them into the store. */
async function removeNamed(store: ContentStore, before: Library, after: Concerned): Promise<void> {
  const left = namedIn(after, after.others);
  const unnamed = [...namedIn(before)].filter((src) => isMedia(src) && !left.has(src));
  const folders = new Set(unnamed.map((src) => dirname(src)));
  const elsewhere = await usersOf(store, folders);
  const gone = unnamed.filter((src) => !elsewhere.some((text) => text.includes(`"${src}"`)));
  for (const folder of folders) {
    await store.removeUnused(folder, /./, (src) => !gone.includes(src));
  }
}

function namedIn(
  { stories, galleries }: Library,
  others: readonly unknown[] = [],
): ReadonlySet<string> {
  return stringsIn([...stories.values(), ...galleries.values(), ...others]);
}

/** The texts of all documents that have files in some folders, as they are in the store now. */
async function usersOf(store: ContentStore, folders: ReadonlySet<string>): Promise<string[]> {
  const texts: string[] = [];
  for (const name of new Set([...folders].map((folder) => basename(folder)))) {
    const own: DocumentKey[] = [`stories/${name}`, `galleries/${name}`];
    for (const key of [...own, ...(await readMentioned(store, `files/${name}`))]) {
      const [kind, other = ''] = key.split('/');
      if (kind === 'stories') texts.push((await store.read(documents.story(other))) ?? '');
      else texts.push(...(await textsOfGallery(store, other)));
    }
  }
  return texts;
}

/** A gallery's document, and its pages of slides. */
async function textsOfGallery(store: ContentStore, id: string): Promise<string[]> {
  const folder = folderOf('galleries', id);
  const pages = (await store.list(folder)).map((name) => `${folder}/${name}`);
  const texts = [documents.gallery(id), ...pages].map((src) => store.read(src));
  return (await Promise.all(texts)).map((text = '') => text);
}

function isMedia(src: string): boolean {
  return [storeFolders.pictures, storeFolders.films].some((folder) => src.startsWith(`${folder}/`));
}

/** Every file of a story or a gallery. */
async function filesOf(store: ContentStore, { stories, galleries }: Names): Promise<string[]> {
  const folders = [
    ...galleries.map((name) => folderOf('galleries', name)),
    ...[...stories, ...galleries].flatMap((name) => [
      folderOf('pictures', name),
      folderOf('films', name),
    ]),
  ];
  const own = [...stories.map(documents.story), ...galleries.map(documents.gallery)];
  const files: string[] = [];
  for (const src of own) if (await store.has(src)) files.push(src);
  for (const folder of folders) {
    files.push(...(await store.list(folder)).map((name) => `${folder}/${name}`));
  }
  return files;
}
