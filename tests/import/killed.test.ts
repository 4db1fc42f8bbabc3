import { createHash } from 'node:crypto';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mapConcurrent } from '../../src/import/concurrency.ts';
import { desk, hashes as hashesOf } from '../support/importing.ts';
import { bundleImportProcess, killAt, killBefore, runImport } from '../support/importProcess.ts';
import { seeded } from '../support/photographs.ts';
import { jpeg } from '../support/pictures.ts';

test('Killed at any moment, an import leaves a consistent store, and the next run completes it', async () => {
  const bundle = await bundleImportProcess();
  const { write, path, import: run } = await desk();
  // By default, the moment of the first import is remembered.
  const published = 'published: 2017-12-05';
  await write('old/g', {
    'a.jpg': jpeg({ width: 300 }),
    'b.jpg': jpeg({ width: 310 }),
    'gallery.yaml': published,
  });
  await write('new/g', {
    'a.jpg': jpeg({ width: 300, colour: '#a03020' }),
    'b.jpg': jpeg({ width: 310 }),
    'c.jpg': jpeg({ width: 320 }),
    'd.jpg': jpeg({ width: 330 }),
    'gallery.yaml': `title: New\n${published}`,
  });
  const [before, after, folder] = [path('before'), path('after'), path('new/g')];
  await run('old/g', { into: before });
  await cp(before, after, { recursive: true });
  const { time, steps } = await runImport(bundle, folder, after);
  const [old, complete] = [await hashes(before), await hashes(after)];

  const check = async (name: string, kill: (store: string) => Promise<void>) => {
    const store = path(name);
    const isEmpty = name.endsWith('empty store');
    if (!isEmpty) await cp(before, store, { recursive: true });
    await kill(store);
    const left = await hashes(store);
    for (const src of Object.keys(left).filter(isDocument)) {
      const expected = isEmpty ? [complete[src]] : [old[src], complete[src]];
      expect(expected, `${src}, ${name}`).toContain(left[src]);
      for (const named of await filesNamedIn(join(store, src))) {
        expect(left[named], `${named} of ${src}, ${name}`).toBe(complete[named] ?? old[named]);
      }
    }
    await run('new/g', { into: store, isReplacing: true });
    expect(await hashes(store), name).toEqual(complete);
    await rm(store, { recursive: true });
  };

  const random = seeded(4);
  // Spread over the run and slightly beyond its end.
  const moments = Array.from({ length: 30 }, (_, index) => ((index + random()) / 29) * time);
  await mapConcurrent([...moments.entries()], 2, ([index, moment]) =>
    check(`${moment} ms, ${index % 2 ? 'into an empty store' : 'again'}`, (store) =>
      killAt(moment, bundle, folder, store),
    ),
  );
  // The last renames are too fast to hit by time, so each is hit by counting.
  expect(steps).toBeGreaterThan(6);
  await mapConcurrent([...Array(steps).keys()], 2, (step) =>
    check(`step ${step + 1}`, (store) => killBefore(step + 1, bundle, folder, store)),
  );
}, 120_000);

function isDocument(name: string): boolean {
  return name.endsWith('.json');
}

/** All files with their hashes; the moment at which a gallery was first imported does not count. */
async function hashes(store: string): Promise<Record<string, string>> {
  const all = await hashesOf(store);
  for (const name of Object.keys(all).filter((each) => each.startsWith('.import/'))) {
    const text = await readFile(join(store, name), 'utf8');
    const timeless = text.replaceAll(/"imported": "[^"]+"/g, '');
    all[name] = createHash('sha256').update(timeless).digest('hex');
  }
  return all;
}

/** The picture files that a document names. */
async function filesNamedIn(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8');
  return [...text.matchAll(/"(photos\/[^"]+)"/g)].map(([, src]) => src ?? '');
}
