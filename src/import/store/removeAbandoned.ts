import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { storeFolders } from '../../content/urls.ts';
import { hasCode } from '../fileErrors.ts';
import { memoryFolder } from '../gallery/slideMemory.ts';
import { isAbandoned } from './atomicWrite.ts';

/** The folders of a store that hold documents; pictures, films and the pages of galleries lie in folders of folders. */
export const documentFolders = [
  '.',
  storeFolders.schemas,
  memoryFolder,
  storeFolders.galleries,
  storeFolders.stories,
];
const foldersOfFolders = [storeFolders.pictures, storeFolders.films, storeFolders.galleries];

/** Removes from a store what imports that were killed have left unfinished. */
export async function removeAbandonedFiles(root: string): Promise<void> {
  const folders = [...documentFolders];
  for (const outer of foldersOfFolders) {
    const inner = (await entries(join(root, outer))).filter((entry) => entry.isDirectory());
    folders.push(...inner.map(({ name }) => join(outer, name)));
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
