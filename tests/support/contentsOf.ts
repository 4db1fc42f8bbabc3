import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../../src/publish/filesIn.ts';

/** The texts of all files of a folder, by path; not those that publishing itself needs while it runs. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const paths = (await filesIn(folder)).filter((path) => !path.startsWith('.publish'));
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), 'latin1')] as const),
  );
  return Object.fromEntries(texts);
}
