import { mkdir, readdir, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { lockFile, lockWhenFree } from '../../../src/import/store/fileLock.ts';
import { lockDocuments } from '../../../src/import/store/storeLock.ts';
import { desk } from '../../support/importing.ts';
import { jpeg } from '../../support/pictures.ts';

const words = { who: 'a publication', does: 'is writing here' };
const since = '2026-11-23T08:00:00.000Z';

/** Collects what is said, and lets a test wait for the first sentence. */
function listener() {
  const said: string[] = [];
  let resolve = (_: string) => {};
  const first = new Promise<string>((heard) => {
    resolve = heard;
  });
  const note = (sentence: string) => {
    said.push(sentence);
    resolve(sentence);
  };
  return { said, note, first };
}

test('Who waits for a lock says so once, and has it as soon as it is free', async () => {
  const { path, into } = await desk();
  await mkdir(into);
  const file = path('store/.lock');
  const unlock = await lockFile(file, words);
  const { said, note, first } = listener();
  const waiting = lockWhenFree(file, words, { note });
  expect(await first).toMatch(
    /^Waiting: a publication is writing here \(process \d+, since .+\)\.$/,
  );
  await unlock();
  await (await waiting)();
  expect(said).toHaveLength(1);
  expect(await readdir(into)).toEqual([]);
});

test('The waiting can be stopped', async () => {
  const { path, into } = await desk();
  await mkdir(into);
  const unlock = await lockFile(path('store/.lock'), words);
  const { note, first } = listener();
  const controller = new AbortController();
  const waiting = lockWhenFree(path('store/.lock'), words, { note, signal: controller.signal });
  const refused = expect(waiting).rejects.toThrow();
  await first;
  controller.abort();
  await refused;
  await unlock();
});

test('A lock of another machine is taken over only when its holder shows no sign of life', async () => {
  const { write, path } = await desk();
  const holder = { id: 'x', pid: 4711, host: `not-${hostname()}`, since };
  await write('store', { '.lock': JSON.stringify(holder) });
  const file = path('store/.lock');
  const { said, note } = listener();
  const alive = setInterval(() => void utimes(file, new Date(), new Date()), 50);
  const waiting = lockWhenFree(file, words, { note, silentMs: 600 });
  const outcome = await Promise.race([
    waiting.then(() => 'taken'),
    new Promise((done) => setTimeout(done, 1500, 'waiting')),
  ]);
  expect(outcome).toBe('waiting');
  clearInterval(alive);
  await (await waiting)();
  expect(said).toEqual([
    `Waiting: a publication on not-${hostname()} is writing here (process 4711, since ${since}). If it is no longer running, remove ${file}.`,
  ]);
});

test('An import replaces documents only when no publication reads them', async () => {
  const { write, import: run, into, gallery } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  await run('g');
  await write('g', { 'gallery.yaml': 'title: New' });
  const unlock = await lockDocuments(into, () => {});
  const events: { kind: string; text?: string }[] = [];
  const importing = run('g', {}, events as never);
  await expect.poll(() => events.map(({ text }) => text).join()).toContain('Waiting: ');
  expect((await gallery('g')).title).not.toBe('New');
  await unlock();
  await importing;
  expect((await gallery('g')).title).toBe('New');
  expect((await readdir(into)).filter((name) => name.includes('lock'))).toEqual([]);
});
