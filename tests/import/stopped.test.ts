import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { importFolder } from '../../src/import/importFolder.ts';
import { desk } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

test('An import stopped after any picture changes no document and keeps finished pictures', async () => {
  const { write, import: run, path, into, snapshot } = await desk();
  await write('old/g', { 'a.jpg': jpeg() });
  await write('new/g', {
    'a.jpg': jpeg({ colour: '#a03020' }),
    'b.jpg': jpeg({ width: 300 }),
    'c.jpg': jpeg({ width: 310 }),
  });
  await run('old/g');
  const before = await snapshot();
  let kept = before;
  for (const last of [1, 2, 3]) {
    const controller = new AbortController();
    const stopped = importFolder(
      { folder: path('new/g'), into, isReplacing: true },
      {
        signal: controller.signal,
        progress: (event) => {
          if (event.kind === 'picture' && event.done === last) controller.abort();
        },
      },
    );
    await expect(stopped).rejects.toThrow(
      /^Stopped\. [123] of 3 pictures (is|are) finished; run the same command again to continue\.$/,
    );
    const now = await snapshot();
    // Earlier files are neither changed nor rewritten.
    expect(now).toMatchObject(kept);
    const added = Object.keys(now).filter((name) => !(name in before));
    expect(added.filter((name) => !/^photos\/g\/.+\.(avif|jpg)$/.test(name))).toEqual([]);
    expect(added.length).toBeGreaterThanOrEqual(2 * last);
    kept = now;
  }
  await run('new/g', { isReplacing: true });
  const all = await snapshot();
  const renditions = Object.entries(kept).filter(
    ([name]) => name.startsWith('photos/g/') && !(name in before),
  );
  for (const [name, file] of renditions) expect(all[name]).toEqual(file);
});

test('Interrupted, the command stops cleanly and says how much is finished; the next run continues', async () => {
  const { import: run, gallery, into, command } = await commandAtWork();
  // Ctrl+C reaches a process started by npm twice: from the terminal and from npm.
  for (const _ of [1, 2]) command.process.kill('SIGINT');
  const [exitCode] = await once(command.process, 'close');
  expect(exitCode).toBe(2);
  expect(await command.output).toBe('');
  const lines = (await command.errors).trimEnd().split('\n');
  const stopping = 'Stopping after the pictures in progress; this takes a few seconds.';
  expect(lines.filter((line) => line === stopping)).toHaveLength(1);
  expect(lines.at(-1)).toMatch(
    /^Stopped\. [1-4] of 4 pictures (is|are) finished; run the same command again to continue\.$/,
  );
  expect((await readdir(into)).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(await readdir(`${into}/photos/g`)).not.toEqual([]);
  await run('g');
  expect((await gallery('g')).slides).toHaveLength(4);
}, 60_000);

test('Killed, the command takes its import process with it, and the next run continues', async () => {
  const { import: run, gallery, into, command } = await commandAtWork();
  command.process.kill('SIGKILL');
  // The pipe closes only when the import process, which shares it, has ended too.
  await once(command.process, 'close');
  expect(await readdir(into)).not.toContain('index.json');
  await run('g');
  expect((await gallery('g')).slides).toHaveLength(4);
}, 60_000);

/** Starts the command and waits for the first of four pictures. */
async function commandAtWork() {
  const desktop = await desk();
  const { write, path, into } = desktop;
  const large = { width: 1600, height: 1200 };
  await write('g', {
    'a.jpg': jpeg(large),
    'b.jpg': jpeg({ ...large, colour: '#a03020' }),
    'c.jpg': jpeg({ ...large, colour: '#30a020' }),
    'd.jpg': jpeg({ ...large, colour: '#3020a0' }),
  });
  const process = spawn(execPath, [
    '--import',
    'tsx',
    'src/cli/diaporama.ts',
    'import',
    path('g'),
    '--into',
    into,
    '--json',
  ]);
  const command = { process, output: text(process.stdout), errors: text(process.stderr) };
  await new Promise<void>((resolve) => {
    process.stderr.on('data', (line) => String(line).includes('1/4') && resolve());
  });
  return { ...desktop, command };
}
