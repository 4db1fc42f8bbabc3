import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileFault, hasCode } from '../fileErrors.ts';
import { ImportError, RefusedPicture } from '../importError.ts';

/** Files that systems leave in folders; nobody means them as pictures. */
const systemFiles = new Set(['Thumbs.db', 'desktop.ini']);

const byName = new Intl.Collator('en', { numeric: true });

/**
 * The files of a folder in the order people count (2 before 10), without hidden ones.
 * @throws ImportError when there is no such folder or it cannot be read.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error) => {
    const fault = hasCode(error, 'ENOTDIR')
      ? 'it is a file; name the folder it is in'
      : (fileFault(error) ?? error);
    throw new ImportError(`${folder} cannot be read as a folder: ${fault}.`, error);
  });
  return names
    .filter((name) => !name.startsWith('.') && !systemFiles.has(name))
    .sort((a, b) => byName.compare(a, b) || (a < b ? -1 : 1));
}

/**
 * Holds that a path is a regular file whose real place is inside the folder being imported, and returns its size
 * in bytes: a symbolic link must not publish what lies elsewhere on the disk, a pipe would never end.
 * @throws RefusedPicture
 */
export async function checkFile(root: string, path: string): Promise<number> {
  try {
    const link = await lstat(path);
    if (link.isSymbolicLink() && !isInside(await realpath(root), await targetOf(path))) {
      throw new RefusedPicture('it is a symbolic link out of the folder');
    }
    const file = await stat(path);
    if (file.isDirectory()) {
      throw new RefusedPicture('it is a folder; a folder of pictures is a gallery of its own');
    }
    if (!file.isFile()) throw new RefusedPicture('it is not a regular file');
    return file.size;
  } catch (error) {
    if (hasCode(error, 'ENOENT') && path.includes(unreadableCharacter)) {
      throw new RefusedPicture('its name is not UTF-8; give it another', { cause: error });
    }
    const fault = fileFault(error);
    if (fault) throw new RefusedPicture(`it cannot be read: ${fault}`, { cause: error });
    throw error;
  }
}

/** Stands in a name for each byte that is not UTF-8, so that there is no file of the name as it is read. */
const unreadableCharacter = '\ufffd';

async function targetOf(link: string): Promise<string> {
  return realpath(link).catch((error) => {
    if (!hasCode(error, 'ENOENT')) throw error;
    throw new RefusedPicture('it is a symbolic link to nothing', { cause: error });
  });
}

/** True if a path is the folder or below it; both as they are written, both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** True if there is something of that name. */
export async function exists(folder: string, name: string): Promise<boolean> {
  return lstat(join(folder, name)).then(
    () => true,
    (error) => {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return false;
      throw error;
    },
  );
}
