// Runs after `tsc`, which declares all of the code behind the package's functions: leaves the declarations that theirs use.
import { readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { filesIn } from './filesIn.ts';

const folder = resolve('build/types');
const entries = ['server/api.d.ts', 'server/oembedFunction.d.ts', 'cli/nodeApi.d.ts'];

const used = new Set(entries.map((entry) => join(folder, entry)));
for (const file of used) {
  const text = await readFile(file, 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.tsx?['"]/g))
    used.add(join(dirname(file), `${path}.d.ts`));
}
for (const path of await filesIn(folder)) {
  const file = join(folder, path);
  if (!used.has(file)) await rm(file);
}
