import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { desk } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

test('A dry run reports exactly what the import then does, and changes nothing', async () => {
  const { write, import: run, snapshot } = await desk();
  await write('old/g', { 'a.jpg': jpeg(), 'b.jpg': jpeg({ width: 310 }) });
  await run('old/g');
  await write('new/g', {
    'a.jpg': jpeg({ colour: '#a03020' }),
    'b.jpg': jpeg({ width: 310 }),
    'c.jpeg': jpeg({ width: 320 }),
    'c.jpg': jpeg({ width: 320 }),
    'broken.jpg': (await jpeg()).subarray(0, 200),
  });
  const before = await snapshot();

  const { dryRun, galleries } = await run('new/g', { isDryRun: true, isReplacing: true });

  expect(galleries[0]?.refused).toEqual([
    { file: 'broken.jpg', reason: 'it is damaged or truncated' },
  ]);
  expect(await snapshot()).toEqual(before);
  await run('new/g', { isReplacing: true });
  const after = await snapshot();
  const names = Object.keys(after);
  expect(dryRun?.written.sort()).toEqual(names.filter((name) => !before[name]));
  expect(dryRun?.replaced.sort()).toEqual(
    names.filter((name) => before[name] && before[name].hash !== after[name]?.hash).sort(),
  );
  expect(dryRun?.removed.sort()).toEqual(Object.keys(before).filter((name) => !after[name]));
  expect(dryRun?.removed).toHaveLength(2);
});

test('A dry run does not create a store, and reports no changes if there are none', async () => {
  const { write, import: run, into } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  const first = await run('g', { isDryRun: true });
  expect(first.dryRun?.written).toContain('galleries/g.json');
  await expect(readdir(into)).rejects.toThrow('ENOENT');
  await run('g');
  expect((await run('g', { isDryRun: true })).dryRun).toEqual({
    written: [],
    replaced: [],
    removed: [],
  });
});
