import { spawnSync } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lockName, lockStore } from '../../../src/import/store/storeLock.ts';
import { desk, problemsOf } from '../../support/importing.ts';
import { seeded } from '../../support/photographs.ts';
import { jpeg } from '../../support/pictures.ts';

/** Greater than any process id. */
const notRunning = 2 ** 30;

const since = '2026-11-23T08:00:00.000Z';

test('While one import holds the lock, another is refused, and can be run afterwards', async () => {
  const { write, import: run, into, gallery } = await desk();
  await write('a', { 'a.jpg': jpeg() });
  await mkdir(into);
  const unlock = await lockStore(into);
  expect(await problemsOf(run('a'))).toEqual([
    expect.stringMatching(
      /^Another import is using the content store \(process \d+, since .+\); try again when it has finished\.$/,
    ),
  ]);
  expect(await readdir(into)).toEqual([lockName]);
  await unlock();
  await run('a');
  expect((await gallery('a')).slides).toHaveLength(1);
  expect(await readdir(into)).not.toContain(lockName);
});

test('The store contains exactly those simultaneous imports that were not refused', async () => {
  const { write, import: run, storyList } = await desk();
  const names = ['a', 'b', 'c', 'd'];
  for (const name of names) await write(name, { 'a.jpg': jpeg() });
  const outcomes = await Promise.allSettled(names.map((name) => run(name)));
  const done = names.filter((_, index) => outcomes[index]?.status === 'fulfilled');
  expect(done.length).toBeGreaterThan(0);
  expect((await storyList()).galleries.map(({ id }) => id)).toEqual(done);
});

test('The lock of an import that has ended is taken over by exactly one of many imports', async () => {
  const { write, into } = await desk();
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const random = seeded(4);
  for (const pid of [...Array(20).fill(ended), process.pid]) {
    await write('store', { [lockName]: lock({ pid }) });
    const contenders = Array.from({ length: 8 }, async () => {
      await wait(12 * random());
      return lockStore(into);
    });
    const found = await Promise.allSettled(contenders);
    const locks = found.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
    expect(locks).toHaveLength(1);
    await locks[0]?.();
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
    const unlock = await lockStore(into);
    await unlock();
  },
);

test('The lock of a running import, of another machine, or without a readable holder is respected', async () => {
  const { write, into, bytes } = await desk();
  const path = join(into, lockName);
  const sentences: [string, string][] = [
    [
      lock({ pid: process.ppid }),
      `Another import is using the content store (process ${process.ppid}, since ${since}); try again when it has finished.`,
    ],
    [
      lock({ pid: notRunning, host: 'picture-desk' }),
      `An import on picture-desk is using the content store (process ${notRunning}, since ${since}). If it is no longer running, remove ${path} and try again.`,
    ],
    ['locked!', `The lock ${path} does not name its import; if no import is running, remove it.`],
  ];
  for (const [text, sentence] of sentences) {
    await write('store', { [lockName]: text });
    expect(await problemsOf(lockStore(into))).toEqual([sentence]);
    expect((await bytes(lockName)).toString()).toBe(text);
    expect(await readdir(into)).toEqual([lockName]);
  }
});

test('A lock that another import has acquired meanwhile is not released', async () => {
  const { write, into, bytes } = await desk();
  await mkdir(into);
  const unlock = await lockStore(into);
  const others = lock({ pid: process.ppid });
  await write('store', { [lockName]: others });
  await unlock();
  expect((await bytes(lockName)).toString()).toBe(others);
});

function lock(holder: { pid: number; host?: string; birth?: string }): string {
  return JSON.stringify({ id: 'x', host: hostname(), since, ...holder });
}
