import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { storyListSchema } from '../../content/lists.ts';
import { aliasesOf, type Photographers } from '../../content/photographers.ts';
import { documents, storeFolders } from '../../content/storePaths.ts';
import { readDates } from '../gallery/galleryDates.ts';
import { relink } from '../gallery/relink.ts';
import { renamePages } from '../gallery/renamePages.ts';
import { memoryFolder } from '../gallery/slideMemory.ts';
import { namesIn, readLibrary } from '../library.ts';
import { allLists } from '../lists/allLists.ts';
import { removeLists } from '../lists/removeLists.ts';
import type { DocumentKey, Mentioned } from '../relations/mentions.ts';
import { memoryFolders, mentionedFile, recordFile, recordOf } from '../relations/records.ts';
import { documentAt } from '../relations/storeUpdate.ts';
import { ContentStore, type StoreFile } from './contentStore.ts';
import { changedDocuments } from './documents.ts';

/** Changes with what lists and the memory of relations contain. */
const form = 1;

/** Written last and removed first, so that it is there only while all lists are whole. */
const listsMarker = `${memoryFolder}/lists.json`;
const aliasesPath = `${memoryFolder}/aliases.json`;

const markerSchema = v.pipe(v.string(), v.parseJson(), v.object({ form: v.literal(form) }));
const aliasesSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.string(), v.object({ aliases: v.array(v.string()) })),
);

interface Need {
  /** Other names of photographers, as the settings of the site say. */
  aliases: Photographers;
  /** Is told whom this waits for, and that lists are made. */
  note: (sentence: string) => void;
}

/**
 * Makes the lists of a store in a folder anew where they are missing, of an earlier form, or made with other names of
 * photographers. Otherwise, it reads two small files.
 * @throws ImportError where the store cannot be written to.
 */
export async function ensureLists(root: string, { aliases, note }: Need): Promise<void> {
  const isStore = [storeFolders.stories, storeFolders.galleries, documents.list].some((name) =>
    existsSync(join(root, name)),
  );
  const look = new ContentStore(root);
  if (!isStore || (await areWhole(look, aliases)) || (await isCopy(look, aliases))) return;
  const store = new ContentStore(root);
  await store.open(note);
  try {
    await ensureListsIn(store, { aliases, note });
  } catch (error) {
    await store.undo();
    throw error;
  } finally {
    await store.close();
  }
}

/** Whether a store was copied without what imports remember, with lists of today's form. They are those of its documents. */
async function isCopy(look: ContentStore, aliases: Photographers): Promise<boolean> {
  if (existsSync(join(look.root, memoryFolder)) || Object.keys(aliases).length > 0) return false;
  const list = v.pipe(v.string(), v.parseJson(), storyListSchema);
  return v.is(list, await look.read(documents.list)) && (await look.has(documents.waiting));
}

/** The same for an open store; by default with the names of photographers that its lists were made with. */
export async function ensureListsIn(
  store: ContentStore,
  { aliases, note }: { aliases?: Photographers | undefined } & Pick<Need, 'note'>,
): Promise<void> {
  if (await areWhole(store, aliases)) return;
  if (await isEmpty(store)) {
    // The first import makes its lists.
    if (aliases && !(await isMadeWith(store, aliases))) await store.replace([aliasesFile(aliases)]);
    return;
  }
  await makeLists(store, aliases ?? (await readAliases(store)), note);
}

export function markerFile(): StoreFile {
  return { src: listsMarker, content: `${JSON.stringify({ form })}\n` };
}

/** The names of photographers that the lists are made with. */
export async function readAliases(store: ContentStore): Promise<Photographers> {
  const aliases = v.safeParse(aliasesSchema, await store.read(aliasesPath));
  return aliases.success ? aliases.output : {};
}

async function areWhole(store: ContentStore, aliases: Photographers | undefined): Promise<boolean> {
  if (!v.is(markerSchema, await store.read(listsMarker))) return false;
  if (!(await store.has(documents.list))) return false;
  return aliases === undefined || (await isMadeWith(store, aliases));
}

async function isMadeWith(store: ContentStore, aliases: Photographers): Promise<boolean> {
  return contentOf(aliases) === contentOf(await readAliases(store));
}

async function isEmpty(store: ContentStore): Promise<boolean> {
  if (await store.has(documents.list)) return false;
  const stories = await namesIn(store, 'stories');
  return stories.length + (await namesIn(store, 'galleries')).length === 0;
}

/** Makes all lists of an open store, and the memory of relations, from its documents. */
export async function makeLists(
  store: ContentStore,
  aliases: Photographers,
  note: (sentence: string) => void,
): Promise<void> {
  await store.remove(listsMarker);
  await renamePages(store);
  const library = await readLibrary(store, note);
  const dates = new Map<string, Awaited<ReturnType<typeof readDates>>>();
  for (const id of library.galleries.keys()) dates.set(id, await readDates(store, id));
  const after = relink(library, dates);
  const keys: DocumentKey[] = [
    ...[...after.stories.keys()].map((slug) => `stories/${slug}` as const),
    ...[...after.galleries.keys()].map((id) => `galleries/${id}` as const),
  ];
  const known = aliasesOf(aliases);
  const found = keys.flatMap((key) => {
    const document = documentAt(after, key, known);
    return document ? { key, ...document } : [];
  });
  const by = new Map<Mentioned, DocumentKey[]>();
  for (const { key, mentions } of found) {
    for (const name of mentions) by.set(name, [...(by.get(name) ?? []), key]);
  }
  const listed = found.map((each) => each.listed);
  const lists = allLists(
    {
      stories: listed.filter((each) => each.kind === 'story'),
      galleries: listed.filter((each) => each.kind === 'gallery'),
      mentionedIn: ({ kind, entry }) => {
        const name = 'slug' in entry ? entry.slug : entry.id;
        const naming = by.get(kind === 'story' ? `stories/${name}` : `galleries/${name}`) ?? [];
        return naming.flatMap((key) => /^stories\/(.+)$/.exec(key)?.[1] ?? []);
      },
    },
    Date.now(),
  );
  const memory = [
    ...found.map(({ key, listed: each, mentions }) => recordFile(key, recordOf(each, mentions))),
    ...[...by].map(([name, naming]) => mentionedFile(name, naming)),
  ];
  const isSame = await isMadeWith(store, aliases);
  const nobody = { stories: [], galleries: [] };
  await store.lockDocuments(note);
  await store.replace([
    ...changedDocuments(library, after, nobody),
    ...lists,
    ...memory,
    ...(isSame ? [] : [aliasesFile(aliases)]),
  ]);
  const kept = new Set([...lists, ...memory].map(({ src }) => src));
  await removeLists(store, (src) => kept.has(src));
  for (const folder of memoryFolders) {
    await store.removeUnused(folder, /\.json$/, (src) => kept.has(src));
  }
  await store.replace([markerFile()]);
  await store.unlockDocuments();
}

function aliasesFile(aliases: Photographers): StoreFile {
  return { src: aliasesPath, content: contentOf(aliases) };
}

function contentOf(aliases: Photographers): string {
  const sorted = Object.keys(aliases)
    .sort()
    .map((name) => [name, { aliases: aliases[name]?.aliases ?? [] }]);
  return `${JSON.stringify(Object.fromEntries(sorted))}\n`;
}
