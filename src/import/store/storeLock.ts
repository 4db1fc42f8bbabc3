import { join } from 'node:path';
import { hasCode } from '../fileErrors.ts';
import { lockWhenFree, type Unlock } from './fileLock.ts';
import type { LockWords } from './lockSentences.ts';

export const lockName = '.import.lock';

const importing: LockWords = { who: 'an import', does: 'is using the content store' };

/**
 * Locks a store against other imports, for the whole of an import. Waits for the other.
 * @param note is told whom this waits for.
 */
export function lockStore(
  root: string,
  note: (sentence: string) => void,
  signal?: AbortSignal,
): Promise<Unlock> {
  return lockWhenFree(join(root, lockName), importing, { note, signal });
}

const documentsLockName = '.documents.lock';

/**
 * Keeps the documents of a store as they are, or changes them, while nobody else does: a publication reads them for
 * minutes, and an import replaces them in an instant, after encoding pictures for as long as it likes. Waits for the other.
 * A store that cannot be written to is not locked: no import changes it from here.
 */
export async function lockDocuments(
  root: string,
  note: (sentence: string) => void,
  signal?: AbortSignal,
): Promise<Unlock> {
  const words = {
    who: 'a process',
    does: 'is reading or replacing the documents of the content store',
  };
  try {
    return await lockWhenFree(join(root, documentsLockName), words, { note, signal });
  } catch (error) {
    const isReadOnly = ['EROFS', 'EACCES', 'EPERM', 'ENOENT'].some((code) => hasCode(error, code));
    if (isReadOnly) return async () => {};
    throw error;
  }
}
