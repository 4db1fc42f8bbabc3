import type { GenericSchema, InferOutput } from 'valibot';
import { gallerySchema, type WholeGallery } from '../content/gallery.ts';
import { ContentError, parseDocument } from '../content/parse.ts';
import { storeFolders } from '../content/storePaths.ts';
import { type Story, storySchema } from '../content/story.ts';
import { readSlides } from './gallery/readSlides.ts';
import { ImportError } from './importError.ts';
import type { ContentStore } from './store/contentStore.ts';

/** All stories and galleries of a store, by name. */
export interface Library {
  stories: ReadonlyMap<string, Story>;
  galleries: ReadonlyMap<string, WholeGallery>;
}

/** The names of the stories and galleries that an import writes. */
export interface Names {
  stories: readonly string[];
  galleries: readonly string[];
}

/**
 * Reads all stories and galleries of a store.
 * @param replaced documents about to be replaced; a broken one among them is ignored.
 * @throws ImportError naming every other broken document.
 */
export async function readLibrary(store: ContentStore, replaced: Names): Promise<Library> {
  const problems: string[] = [];
  const readAll = async <S extends GenericSchema, D>(
    kind: keyof Names,
    schema: S,
    complete: (document: InferOutput<S>) => Promise<D>,
  ) => {
    const folder = storeFolders[kind];
    const documents = new Map<string, D>();
    for (const file of await store.list(folder)) {
      const name = /^(.+)\.json$/.exec(file)?.[1];
      if (name === undefined) continue;
      const src = `${folder}/${file}`;
      try {
        const document = parseDocument(schema, src, await readJson(store, src));
        documents.set(name, await complete(document));
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        const isReplaced = replaced[kind].includes(name);
        if (!isReplaced) problems.push(`In the content store, ${error.message}.`);
      }
    }
    return documents;
  };
  const stories = await readAll('stories', storySchema, async (story) => story);
  const galleries = await readAll('galleries', gallerySchema, async (gallery) => {
    const { paged: _, ...texts } = gallery;
    return { ...texts, slides: await readSlides(gallery, (path) => readJson(store, path)) };
  });
  if (problems.length > 0) throw new ImportError(problems);
  return { stories, galleries };
}

async function readJson(store: ContentStore, src: string): Promise<unknown> {
  const text = (await store.read(src)) ?? '';
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError('broken', src, `${src} is not JSON`, error);
  }
}
