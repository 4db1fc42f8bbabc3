import type { GenericSchema, InferOutput } from 'valibot';
import { gallerySchema, type WholeGallery } from '../content/gallery.ts';
import { ContentError, parseDocument } from '../content/parse.ts';
import { documents, storeFolders } from '../content/storePaths.ts';
import { type Story, storySchema } from '../content/story.ts';
import { readSlides } from './gallery/readSlides.ts';
import type { ContentStore } from './store/contentStore.ts';

/** Stories and galleries of a store, by name. Of each gallery, all stories that show it are there, too. */
export interface Library {
  stories: ReadonlyMap<string, Story>;
  galleries: ReadonlyMap<string, WholeGallery>;
}

/** The names of the stories and galleries that an import writes. */
export interface Names {
  stories: readonly string[];
  galleries: readonly string[];
}

type Reader = Pick<ContentStore, 'read'>;

/** Undefined where there is none. @throws ContentError if it is broken. */
export function readStory(store: Reader, slug: string): Promise<Story | undefined> {
  return readDocument(store, documents.story(slug), storySchema);
}

/** A gallery with all its slides; undefined where there is none. @throws ContentError if it is broken. */
export async function readGallery(store: Reader, id: string): Promise<WholeGallery | undefined> {
  const gallery = await readDocument(store, documents.gallery(id), gallerySchema);
  if (!gallery) return undefined;
  const { paged: _, ...texts } = gallery;
  return { ...texts, slides: await readSlides(gallery, (path) => readJson(store, path)) };
}

/**
 * Reads all stories and galleries of a store, to make its lists anew.
 * @param note is told of broken ones, which are left out.
 */
export async function readLibrary(
  store: ContentStore,
  note: (sentence: string) => void,
): Promise<Library> {
  const readAll = async <D>(
    kind: keyof Names,
    readOne: (store: Reader, name: string) => Promise<D | undefined>,
  ) => {
    const found = new Map<string, D>();
    for (const name of await namesIn(store, kind)) {
      try {
        const document = await readOne(store, name);
        if (document) found.set(name, document);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        note(`In the content store, ${error.message}; no list names it.`);
      }
    }
    return found;
  };
  const stories = await readAll('stories', readStory);
  return { stories, galleries: await readAll('galleries', readGallery) };
}

/** The names of all stories or galleries, by the files that there are. */
export async function namesIn(store: ContentStore, kind: keyof Names): Promise<string[]> {
  const files = await store.list(storeFolders[kind]);
  return files.flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);
}

/** Undefined where there is none. @throws ContentError if it is broken. */
export async function readDocument<S extends GenericSchema>(
  store: Reader,
  src: string,
  schema: S,
): Promise<InferOutput<S> | undefined> {
  const json = await readJson(store, src);
  return json === undefined ? undefined : parseDocument(schema, src, json);
}

/** Undefined where there is none. @throws ContentError if it is not JSON. */
export async function readJson(store: Reader, src: string): Promise<unknown> {
  const text = await store.read(src);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError('broken', src, `${src} is not JSON`, error);
  }
}
