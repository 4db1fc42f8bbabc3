import { copyFile, mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';
import { filesIn } from './filesIn.ts';
import { ifThere } from './ifThere.ts';
import { unchanged } from './outFolderFault.ts';

interface Folders {
  root: string;
  /** Where the new files are, by the same paths. */
  staging: string;
}

/**
 * Renames new files to their places, and then removes others, both in the order given.
 * @throws ImportError, before anything has changed, where something else is in the way.
 */
export async function placeFiles(
  { root, staging }: Folders,
  changed: readonly string[],
  others: readonly string[],
): Promise<void> {
  const inTheWay = await whatIsInTheWay(root, changed, new Set(others));
  for (const path of inTheWay) await remove(root, path);
  for (const path of changed) await place(join(staging, path), join(root, path));
  for (const path of others) if (!inTheWay.has(path)) await remove(root, path);
}

/** Old files where new folders have to be, and those in folders where new files have to be. */
async function whatIsInTheWay(
  root: string,
  changed: readonly string[],
  others: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const folder of new Set(changed.flatMap(foldersAbove))) {
    if ((await ifThere(stat(join(root, folder))))?.isFile()) found.add(folder);
  }
  for (const path of changed) {
    if (!(await ifThere(stat(join(root, path))))?.isDirectory()) continue;
    const inside = await filesIn(join(root, path), (entry) => !entry.isDirectory());
    for (const name of inside) found.add(`${path}/${name}`);
  }
  const foreign = [...found].filter((path) => !others.has(path));
  if (foreign.length === 0) return found;
  throw new ImportError(
    foreign.map(
      (path) =>
        `${join(root, path)} is in the way of the site, and publish did not write it. Move it away. ${unchanged}`,
    ),
  );
}

/** `a/b/c` is in `a/b` and in `a`. */
function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersAbove(folder), folder];
}

async function place(staged: string, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await rename(staged, file);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    // A folder of the site is on another disk.
    const beside = join(dirname(file), `.${basename(file)}.tmp`);
    await copyFile(staged, beside);
    await rename(beside, file);
  }
}

async function remove(root: string, path: string): Promise<void> {
  await rm(join(root, path), { force: true });
  await removeEmptyFolders(root, dirname(path));
}

async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  if (folder === '.') return;
  try {
    await rmdir(join(root, folder));
  } catch (error) {
    // A symbolic link to a folder (ENOTDIR) is not ours.
    const stays = ['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].some((code) => hasCode(error, code));
    if (stays) return;
    throw error;
  }
  await removeEmptyFolders(root, dirname(folder));
}
