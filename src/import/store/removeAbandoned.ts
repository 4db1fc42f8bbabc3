import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listKinds } from '../../content/lists.ts';
import { storeFolders } from '../../content/storePaths.ts';
import { hasCode } from '../fileErrors.ts';
import { memoryFolder } from '../gallery/slideMemory.ts';
import { memoryFolders } from '../relations/records.ts';
import { isAbandoned } from './atomicWrite.ts';

/** The folders that contain documents; pictures, films, gallery pages and pages of lists are in subfolders. */
export const documentFolders = [
  '.',
  storeFolders.schemas,
  memoryFolder,
  storeFolders.galleries,
  storeFolders.stories,
  ...memoryFolders,
  storeFolders.lists,
  ...listKinds.map((kind) => `${storeFolders.lists}/${kind}`),
];
const parentFolders = [
  storeFolders.pictures,
  storeFolders.films,
  storeFolders.galleries,
  ...listKinds.map((kind) => `${storeFolders.lists}/${kind}`),
];

/** Removes temporary files of imports that were killed. */
export async function removeAbandonedFiles(root: string): Promise<void> {
  const folders = [...documentFolders];
  for (const parent of parentFolders) {
    const subfolders = (await entries(join(root, parent))).filter((entry) => entry.isDirectory());
    folders.push(...subfolders.map(({ name }) => join(parent, name)));
  }
  for (const folder of folders) {
    const path = join(root, folder);
    const abandoned = (await entries(path)).filter(({ name }) => isAbandoned(name));
    for (const { name } of abandoned) await rm(join(path, name), { force: true });
  }
}

async function entries(path: string) {
  return readdir(path, { withFileTypes: true }).catch((error) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
}
