import { dirname } from 'node:path/posix';
import { didYouMean } from '../../content/closestName.ts';
import { documents, folderOf, storeFolders } from '../../content/storePaths.ts';
import { teasersOf } from '../../content/story.ts';
import { stringsIn } from '../../content/stringsIn.ts';
import { type Withdrawable, type Withdrawn, withdrawalOf } from '../../content/withdrawn.ts';
import { addPages } from '../gallery/addPages.ts';
import { relink } from '../gallery/relink.ts';
import { renamePages } from '../gallery/renamePages.ts';
import { ImportError } from '../importError.ts';
import { type Library, type Names, readLibrary } from '../library.ts';
import { removeLists } from '../lists/removeLists.ts';
import { storeLists } from '../lists/storeLists.ts';
import { removeUnused } from '../removeUnused.ts';
import { ContentStore, type StoreFile } from '../store/contentStore.ts';
import { changedDocuments } from '../store/documents.ts';
import { schemaFiles } from '../store/jsonSchemas.ts';
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
  { store: root, target, reason, isKill = false, note = () => {} }: Withdrawal,
  now = new Date(),
): Promise<WithdrawReport> {
  const store = new ContentStore(root);
  await store.open();
  try {
    // What is withdrawn may be broken itself.
    const names = namesOf(target);
    await renamePages(store);
    const before = await readLibrary(store, target.kind === 'slide' ? nobody : names);
    const list = await readWithdrawn(store);
    const earlier = withdrawalOf(list, target);
    if (!(await isThere(store, before, target))) {
      throw new ImportError(
        earlier ? `${titleOf(target)} ${wasWithdrawn(earlier)}.` : missing(before, target),
      );
    }
    const shown = shownByStories(before, target, isKill);
    if (shown.length > 0 && !isKill) throw new ImportError(shown);
    for (const sentence of shown) note(sentence);
    const after = relink(withoutTarget(before, target));
    const entry = entryOf(target, { now, reason, isKill, lang: languageOf(before, target) });
    await addPages(store, after);
    await store.lockDocuments(note);
    const changed = await unequal(store, changedDocuments(before, after, nobody));
    const files = [...(await filesOf(store, names)), ...listsOf(before)];
    await store.replace([...schemaFiles(), ...changed, withdrawnFile(withWithdrawn(list, entry))]);
    await store.sync();
    // Unlike after an import, a file that could not be removed must not go unnoticed: it would stay public.
    await removeDocuments(store, target);
    await removeNamed(store, before, after);
    await removeUnused(store, after, names);
    const lists = listsOf(after);
    await removeLists(store, new Set(lists));
    const left = new Set([...(await filesOf(store, names)), ...lists]);
    return {
      withdrawn: entry,
      changed: changed.map(({ src }) => src),
      removed: files.filter((src) => !left.has(src)),
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

function listsOf(library: Library): string[] {
  return storeLists(library).map(({ src }) => src);
}

/** Documents that differ from the stored ones. */
async function unequal(store: ContentStore, documents: readonly StoreFile[]): Promise<StoreFile[]> {
  const changed: StoreFile[] = [];
  for (const each of documents) {
    if ((await store.read(each.src)) !== each.content) changed.push(each);
  }
  return changed;
}

const nobody: Names = { stories: [], galleries: [] };

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

function missing({ stories, galleries }: Library, target: Withdrawable): string {
  const [kind, name, names] =
    target.kind === 'story'
      ? (['story', target.story, stories] as const)
      : (['gallery', target.gallery, galleries] as const);
  const slides = target.kind === 'slide' && galleries.get(target.gallery)?.slides;
  if (target.kind === 'slide' && slides) {
    const advice = didYouMean(
      target.slide,
      slides.map(({ id }) => id),
    );
    return `The gallery ${name} has no slide ${target.slide}${advice || '.'}`;
  }
  return `The content store has no ${kind} ${name}${didYouMean(name, names.keys()) || '.'}`;
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
async function removeNamed(store: ContentStore, before: Library, after: Library): Promise<void> {
  const left = namedIn(after);
  const gone = [...namedIn(before)].filter((src) => isMedia(src) && !left.has(src));
  for (const folder of new Set(gone.map((src) => dirname(src)))) {
    await store.removeUnused(folder, /./, (src) => !gone.includes(src));
  }
}

function namedIn({ stories, galleries }: Library): ReadonlySet<string> {
  return stringsIn([...stories.values(), ...galleries.values()]);
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
