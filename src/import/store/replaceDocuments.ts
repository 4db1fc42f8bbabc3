import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { TemporaryFile } from './atomicWrite.ts';

/** A document written to a temporary file, with the text that it replaces. */
export interface Replacement extends TemporaryFile {
  src: string;
  before: string | undefined;
}

/**
 * Renames documents to their final names, in order and synchronously, so that readers see old and new documents side by
 * side for as short a time as possible. If one fails, those before it are restored, and it is returned with the error.
 * @throws a file system error if the old texts cannot be restored.
 */
export function replaceDocuments(
  documents: readonly Replacement[],
): { document: Replacement; error: unknown } | undefined {
  for (const [index, document] of documents.entries()) {
    try {
      renameSync(document.temporary, document.path);
    } catch (error) {
      for (const done of documents.slice(0, index)) restore(done);
      return { document, error };
    }
  }
  return undefined;
}

function restore({ temporary, path, before }: Replacement): void {
  if (before === undefined) {
    rmSync(path);
  } else {
    writeFileSync(temporary, before);
    renameSync(temporary, path);
  }
}
