import type { GenericSchema, InferOutput } from 'valibot';
import { type Article, articleSchema } from '../../content/article.ts';
import { type Gallery, gallerySchema } from '../../content/gallery.ts';
import { ContentError, parseDocument } from '../../content/parse.ts';
import type { ContentStore } from './contentStore.ts';
import { ImportError } from './importError.ts';

/** Every story and gallery of a store, by name. */
export interface Library {
  articles: ReadonlyMap<string, Article>;
  galleries: ReadonlyMap<string, Gallery>;
}

/** What an import is about to write, by name. */
export interface Names {
  articles: readonly string[];
  galleries: readonly string[];
}

/**
 * Reads all stories and galleries of a store.
 * @param replaced those about to be written: a broken one counts as none.
 * @throws ImportError naming the other documents that are broken.
 */
export async function readLibrary(store: ContentStore, replaced: Names): Promise<Library> {
  const problems: string[] = [];
  const readAll = async <S extends GenericSchema>(folder: keyof Names, schema: S) => {
    const documents = new Map<string, InferOutput<S>>();
    for (const file of await store.list(folder)) {
      const name = /^(.+)\.json$/.exec(file)?.[1];
      if (name === undefined) continue;
      const src = `${folder}/${file}`;
      try {
        documents.set(name, parseText(schema, src, (await store.read(src)) ?? ''));
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        const isReplaced = replaced[folder].includes(name);
        if (!isReplaced) problems.push(`In the content store, ${error.message}.`);
      }
    }
    return documents;
  };
  const articles = await readAll('articles', articleSchema);
  const galleries = await readAll('galleries', gallerySchema);
  if (problems.length > 0) throw new ImportError(problems);
  return { articles, galleries };
}

function parseText<S extends GenericSchema>(schema: S, src: string, text: string): InferOutput<S> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ContentError('broken', src, `${src} is not JSON`, error);
  }
  return parseDocument(schema, src, json);
}
