import { spawnSync } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ImportStopped } from '../../../src/import/importError.ts';
import { importFolder } from '../../../src/import/importFolder.ts';
import type { ProgressEvent } from '../../../src/import/report.ts';
import { lockName, lockStore } from '../../../src/import/store/storeLock.ts';
import { desk, problemsOf } from '../../support/importing.ts';
import { seeded } from '../../support/photographs.ts';
import { jpeg } from '../../support/pictures.ts';

const ignored = () => {};

/** Greater than any process id. */
const notRunning = 2 ** 30;

const since = '2026-11-23T08:00:00.000Z';

test('While one import holds the lock, another says whom it waits for, and then runs', async () => {
  const { write, import: run, into, gallery } = await desk();
  await write('a', { 'a.jpg': jpeg() });
  await mkdir(into);
  const unlock = await lockStore(into, ignored);
  const events: ProgressEvent[] = [];
  const importing = run('a', {}, events);
  await expect
    .poll(() => events.flatMap((event) => (event.kind === 'note' ? event.text : [])))
    .toEqual([
      expect.stringMatching(
        /^Waiting: an import is using the content store \(process \d+, since .+\)\.$/,
      ),
    ]);
  expect(await readdir(into)).toEqual([lockName]);
  await unlock();
  await importing;
  expect((await gallery('a')).slides).toHaveLength(1);
  expect(await readdir(into)).not.toContain(lockName);
});

test('An import that waits for another can be stopped', async () => {
  const { write, path, into } = await desk();
  await write('a', { 'a.jpg': jpeg() });
  await mkdir(into);
  const unlock = await lockStore(into, ignored);
  const controller = new AbortController();
  const stopped = importFolder(
    { folder: path('a'), into },
    { progress: () => controller.abort(new Error('stopped')), signal: controller.signal },
  );
  await expect(stopped).rejects.toThrow(ImportStopped);
  expect(await readdir(into)).toEqual([lockName]);
  await unlock();
});

test('Imports that begin at once all end, one after another', async () => {
  const { write, import: run, storyList } = await desk();
  const names = ['a', 'b', 'c', 'd'];
  for (const name of names) {
    await write(name, { 'a.jpg': jpeg(), 'gallery.yaml': 'published: 2026-11-01' });
  }
  await Promise.all(names.map((name) => run(name)));
  expect((await storyList()).galleries.map(({ id }) => id)).toEqual(names);
});

test('The lock of an import that has ended is taken over by one of many imports at a time', async () => {
  const { write, into } = await desk();
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const random = seeded(4);
  let holders = 0;
  for (const pid of [ended, ended, process.pid]) {
    await write('store', { [lockName]: lock({ pid }) });
    const contenders = Array.from({ length: 8 }, async () => {
      await wait(12 * random());
      const unlock = await lockStore(into, ignored);
      holders += 1;
      expect(holders).toBe(1);
      await wait(1);
      holders -= 1;
      await unlock();
    });
    await Promise.all(contenders);
    expect(await readdir(into)).toEqual([]);
  }
});

test.runIf(process.platform === 'linux')(
  'A later process with the same id does not hold the lock',
  async () => {
    const { write, into } = await desk();
    await write('store', {
      [lockName]: lock({ pid: process.ppid, birth: 'an-earlier-boot/4711' }),
    });
    const unlock = await lockStore(into, ignored);
    await unlock();
  },
);

test('The lock of a running import, of another machine, or without a readable holder is respected', async () => {
  const { write, into, bytes } = await desk();
  const path = join(into, lockName);
  const sentences: [string, string][] = [
    [
      lock({ pid: process.ppid }),
      `Waiting: an import is using the content store (process ${process.ppid}, since ${since}).`,
    ],
    [
      lock({ pid: notRunning, host: 'picture-desk' }),
      `Waiting: an import on picture-desk is using the content store (process ${notRunning}, since ${since}). If it is no longer running, remove ${path}.`,
    ],
  ];
  for (const [text, sentence] of sentences) {
    await write('store', { [lockName]: text });
    const controller = new AbortController();
    const said: string[] = [];
    const note = (each: string) => {
      said.push(each);
      controller.abort(new Error('waited'));
    };
    await expect(lockStore(into, note, controller.signal)).rejects.toThrow();
    expect(said).toEqual([sentence]);
    expect((await bytes(lockName)).toString()).toBe(text);
    expect(await readdir(into)).toEqual([lockName]);
  }
  await write('store', { [lockName]: 'locked!' });
  expect(await problemsOf(lockStore(into, ignored))).toEqual([
    `The lock ${path} does not name its import; if no import is running, remove it.`,
  ]);
});

test('A lock that another import has acquired meanwhile is not released', async () => {
  const { write, into, bytes } = await desk();
  await mkdir(into);
  const unlock = await lockStore(into, ignored);
  const others = lock({ pid: process.ppid });
  await write('store', { [lockName]: others });
  await unlock();
  expect((await bytes(lockName)).toString()).toBe(others);
});

function lock(holder: { pid: number; host?: string; birth?: string }): string {
  return JSON.stringify({ id: 'x', host: hostname(), since, ...holder });
}
