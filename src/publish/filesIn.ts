import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The paths of the files in a folder and its folders, with slashes. @param isWanted which entries count as files. */
export async function filesIn(
  folder: string,
  isWanted = (entry: Dirent) => entry.isFile(),
): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(isWanted)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
