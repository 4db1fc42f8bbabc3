import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../import/fileErrors.ts';

/** The version of the package that this file belongs to, compiled or not. */
export async function packageVersion(folder: string = import.meta.dirname): Promise<string> {
  try {
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return version;
  } catch (error) {
    const parent = dirname(folder);
    if (!hasCode(error, 'ENOENT') || parent === folder) throw error;
    return packageVersion(parent);
  }
}
