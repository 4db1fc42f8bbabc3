import { copyFile, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';
import { filesIn } from './filesIn.ts';
import { unchanged } from './outFolderFault.ts';
import { statsOf } from './storeLook.ts';

interface Folders {
  root: string;
  /** Where the new files are, by the same paths. */
  staging: string;
}

/**
 * Renames new files to their places, in the order given.
 * @param retired files that may be removed where they are in the way. @returns those that were.
 * @throws ImportError, before anything has changed, where something else is in the way.
 */
export async function placeFiles(
  { root, staging }: Folders,
  changed: readonly string[],
  retired: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const inTheWay = await whatIsInTheWay(root, changed, retired);
  for (const path of inTheWay) await removeFile(root, path);
  const made = new Set<string>();
  for (const path of changed) {
    const folder = join(root, dirname(path));
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    await place(join(staging, path), join(root, path));
  }
  return inTheWay;
}

/** Old files where new folders have to be, and those in folders where new files have to be. */
async function whatIsInTheWay(
  root: string,
  changed: readonly string[],
  retired: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const folder of new Set(changed.flatMap(foldersAbove))) {
    if (statsOf(join(root, folder))?.isFile()) found.add(folder);
  }
  for (const path of changed) {
    if (!statsOf(join(root, path))?.isDirectory()) continue;
    const inside = await filesIn(join(root, path), (entry) => !entry.isDirectory());
    for (const name of inside) found.add(`${path}/${name}`);
  }
  const foreign = [...found].filter((path) => !retired.has(path));
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

/** Removes a file, and the folders that are empty then. @returns whether it was there. */
export async function removeFile(root: string, path: string): Promise<boolean> {
  try {
    await rm(join(root, path));
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return false;
    throw error;
  }
  await removeEmptyFolders(root, dirname(path));
  return true;
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
