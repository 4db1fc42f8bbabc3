import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileFault, hasCode } from '../fileErrors.ts';
import { ImportError, RefusedPicture } from '../importError.ts';

/** Files that operating systems leave in folders. */
const systemFiles = new Set(['Thumbs.db', 'desktop.ini']);

const byName = new Intl.Collator('en', { numeric: true });

/**
 * The names in a folder in natural order (2 before 10), without hidden files.
 * @throws ImportError if the folder does not exist or cannot be read.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error) => {
    const fault = hasCode(error, 'ENOTDIR')
      ? 'it is a file; give the folder that contains it'
      : (fileFault(error) ?? error);
    throw new ImportError(`The folder ${folder} cannot be read: ${fault}.`, error);
  });
  return names
    .filter((name) => !name.startsWith('.') && !systemFiles.has(name))
    .sort((a, b) => byName.compare(a, b) || (a < b ? -1 : 1));
}

/**
 * Checks that a path is a regular file inside the folder being imported, and returns its size in bytes. A symbolic link
 * must not publish a file from elsewhere, and reading a pipe might never end.
 * @throws RefusedPicture
 */
export async function checkFile(root: string, path: string): Promise<number> {
  try {
    const link = await lstat(path);
    if (link.isSymbolicLink() && !isInside(await realpath(root), await targetOf(path))) {
      throw new RefusedPicture('it is a symbolic link to a file outside the folder');
    }
    const file = await stat(path);
    if (file.isDirectory()) {
      throw new RefusedPicture('it is a folder; import it as a gallery of its own');
    }
    if (!file.isFile()) throw new RefusedPicture('it is not a regular file');
    return file.size;
  } catch (error) {
    if (hasCode(error, 'ENOENT') && path.includes(replacementCharacter)) {
      throw new RefusedPicture('its name is not valid UTF-8; rename it', { cause: error });
    }
    const fault = fileFault(error);
    if (fault) throw new RefusedPicture(`it cannot be read: ${fault}`, { cause: error });
    throw error;
  }
}

/** Node puts it in place of bytes that are not UTF-8, and then cannot find the file by that name. */
const replacementCharacter = '\ufffd';

async function targetOf(link: string): Promise<string> {
  return realpath(link).catch((error) => {
    if (!hasCode(error, 'ENOENT')) throw error;
    throw new RefusedPicture('it is a broken symbolic link', { cause: error });
  });
}

/** True if a path is the folder or inside it. Both are absolute; symbolic links are not resolved. */
export function isInside(folder: string, path: string): boolean {
  const route = relative(folder, path);
  return route === '' || (route !== '..' && !route.startsWith(`..${sep}`) && !isAbsolute(route));
}

/** True if the folder has an entry of this name. */
export async function exists(folder: string, name: string): Promise<boolean> {
  return lstat(join(folder, name)).then(
    () => true,
    (error) => {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return false;
      throw error;
    },
  );
}
