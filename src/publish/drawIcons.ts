// Runs in Node: npm run icons [FOLDER]. Draws the icons that browsers and systems ask for from a folder's favicon.svg.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawIcons } from './icons.ts';

const [publicDir = 'public'] = process.argv.slice(2);

for (const { path, content } of await drawIcons(
  await readFile(join(publicDir, 'favicon.svg'), 'utf8'),
)) {
  const file = join(publicDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
