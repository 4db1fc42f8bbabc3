import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../../src/publish/filesIn.ts';
import { packFolder } from './installedPackage.ts';

/** Packs a later version of the package, whose frames have another stylesheet. @param contents the installed one. */
export async function nextVersion(contents: string, root: string) {
  const next = join(root, 'next');
  await cp(contents, next, { recursive: true, dereference: true });
  const edit = async (path: string, change: (text: string) => string) => {
    const file = join(next, path);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  await edit('package.json', (text) => text.replace(/"version": "[^"]+"/, '"version": "99.0.0"'));
  const assets = await readdir(join(next, 'build/files/assets'));
  const old = assets.find((name) => /^embed-.*\.css$/.test(name));
  if (!old) throw new Error('The package has no stylesheet for frames.');
  const renamed = old.replace(/-.*\./, '-newer123.');
  await edit(`build/files/assets/${old}`, (text) => `${text}\n`);
  await rename(join(next, 'build/files/assets', old), join(next, 'build/files/assets', renamed));
  await edit('build/app.json', (text) =>
    text.replaceAll(old, renamed).replace(/"version": "[^"]+"/, '"version": "newer-version"'),
  );
  return { old, renamed, tarball: (await packFolder(next, root)).tarball };
}

/** Every file of a folder with its bytes, hashed, and its time. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = (await filesIn(folder)).map(async (path) => {
    const file = join(folder, path);
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [path, `${(await stat(file)).mtimeMs} ${hash}`] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
