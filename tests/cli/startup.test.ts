import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

test('Help and wrong arguments load no large library', async () => {
  expect(await packagesLoadedBy('src/cli/import.ts')).toEqual(['leven']);
  // ContentError stands with the parsing of documents.
  expect(await packagesLoadedBy('src/cli/diaporama.ts')).toEqual(['leven', 'valibot']);
});

test('A folder with mistakes is refused without loading the image, Markdown or file-watching library', async () => {
  const packages = await packagesLoadedBy('src/import/importFolder.ts');
  expect(packages).toContain('yaml');
  for (const name of ['sharp', 'unified', 'remark-parse', 'chokidar', 'cli-progress']) {
    expect(packages).not.toContain(name);
  }
});

/** The npm packages that a module imports statically, directly or through other modules. */
async function packagesLoadedBy(entry: string): Promise<string[]> {
  const packages = new Set<string>();
  const modules = new Set([entry]);
  // A set that grows while it is iterated is iterated to its end.
  for (const path of modules) {
    const source = await readFile(path, 'utf8');
    for (const [, name = ''] of source.matchAll(
      /^(?:import|export) (?!type )(?:[^;']* from )?'([^']+)';/gm,
    )) {
      if (name.startsWith('.')) modules.add(join(dirname(path), name));
      else if (!name.startsWith('node:')) packages.add(name);
    }
  }
  return [...packages].sort();
}
