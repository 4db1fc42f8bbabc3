import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentError } from '../content/parse.ts';
import { parseDocumentPath } from '../content/storePaths.ts';
import { folders } from '../content/urls.ts';
import { servedFilesIn } from './copyFiles.ts';
import { documentFaults, faultSentence } from './documentFaults.ts';
import { ifThere } from './ifThere.ts';

/** The content store as a folder of files. */
export interface StoreFiles {
  folder: string;
  documents: readonly string[];
  /** Pictures, films and their captions. */
  others: readonly string[];
  has(src: string): boolean;
  text(src: string): Promise<string | undefined>;
}

/** Lists the files of a content store. */
export async function storeFiles(folder: string): Promise<StoreFiles> {
  const all = await servedFilesIn(folder);
  const names = new Set(all);
  const isDocument = (src: string) => parseDocumentPath(src) !== undefined;
  return {
    folder,
    documents: all.filter(isDocument),
    others: all.filter((src) => !isDocument(src)),
    has: (src) => names.has(src),
    ...storeTexts(folder),
  };
}

/** The documents of a content store. */
export function storeTexts(folder: string): Pick<StoreFiles, 'text'> {
  return { text: (src) => ifThere(readFile(join(folder, src), 'utf8')) };
}

/** A sentence for each mistake in a document that could not be shown; without its text, as far as the error goes. */
export async function errorProblems(
  store: Pick<StoreFiles, 'text'> | undefined,
  { document, fault, message }: ContentError,
): Promise<string[]> {
  const text = fault === 'broken' ? await store?.text(document) : undefined;
  const faults = text === undefined ? [] : documentFaults(document, text, () => true);
  return faults.length > 0 ? faults.map(faultSentence) : [`${folders.store}/${message}`];
}
