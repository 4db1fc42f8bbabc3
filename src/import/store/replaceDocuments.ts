import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { TemporaryFile } from './atomicWrite.ts';

/** A document that is written and waits for its name, with the text that has the name now. */
export interface Replacement extends TemporaryFile {
  src: string;
  before: string | undefined;
}

/**
 * Gives documents their names, in their order and without a pause, so that hardly a moment lies between the first
 * and the last. If one cannot get its name, those before it get their old text back, and it is returned with the error.
 * @throws Error of the file system when the old texts cannot be put back.
 */
export function replaceDocuments(
  documents: readonly Replacement[],
): { failed: Replacement; error: unknown } | undefined {
  for (const [index, document] of documents.entries()) {
    try {
      renameSync(document.temporary, document.path);
    } catch (error) {
      for (const done of documents.slice(0, index)) putBack(done);
      return { failed: document, error };
    }
  }
  return undefined;
}

function putBack({ temporary, path, before }: Replacement): void {
  if (before === undefined) {
    rmSync(path);
  } else {
    writeFileSync(temporary, before);
    renameSync(temporary, path);
  }
}
