import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';
import type { OutFolder } from './outFolder.ts';

/** A folder whose files are served as they are, and where they stand in the site: '' or a path with a slash at its end. */
export interface ServedFolder {
  from: string;
  to: string;
}

/** The paths of all files in a folder, with slashes, but for those of editors and systems, which begin with a dot. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
      .sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Copies files of a folder into the published site. */
export async function copyFiles(
  out: OutFolder,
  { from, to }: ServedFolder,
  isWanted: (path: string) => boolean = () => true,
): Promise<void> {
  for (const path of await filesIn(from)) {
    if (isWanted(path)) await out.write(to + path, await readFile(join(from, path)));
  }
}
