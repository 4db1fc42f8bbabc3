import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, expect, inject, onTestFinished, test } from 'vitest';
import type { When } from '../../src/content/due.ts';
import type { PublishReport } from '../../src/publish/publishSite.ts';
import type { NotDue } from '../../src/server/answeringSite.ts';
import { contentsOf } from '../support/contentsOf.ts';
import { writeFiles } from '../support/pictures.ts';
import { storeOf } from '../support/waitingStore.ts';

// No browser takes part, but a built app does.

const root = await mkdtemp(join(tmpdir(), 'diaporama-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const settings = (name: string) => `name: ${name}\nurl: https://photos.example/\n`;

async function writeStore(site: string, when: When): Promise<void> {
  const store = storeOf([
    { name: 'first', galleries: [{ name: 'harbour', slides: [{ name: 'crane' }] }] },
    { name: 'zqstrike', ...when, galleries: [{ name: 'zqmarch', slides: [{ name: 'zqtower' }] }] },
  ]);
  const files = Object.entries(store).map(([path, file]) => [
    path,
    typeof file === 'string' ? file : JSON.stringify(file),
  ]);
  await writeFiles(join(root, site, 'content'), Object.fromEntries(files));
}

async function newSite(site: string, when: When): Promise<string> {
  await writeFiles(join(root, site), { 'site.yaml': settings('The Courier') });
  await writeStore(site, when);
  return join(root, site);
}

function command(folder: string, ...more: string[]): string[] {
  const app = resolve(inject('app'));
  return [join(app, 'cli/diaporama.js'), 'publish', '--site', folder, '--app', app, ...more];
}

/** `publish --watch --json` in a process of its own, ended after the test. */
function watching(folder: string) {
  const child = spawn(process.execPath, command(folder, '--watch', '--json'));
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) await ended(child, 'SIGKILL');
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  return {
    child,
    said: () => said,
    /** What the next publication has done. */
    published: async (): Promise<PublishReport & { notDue: NotDue[] }> =>
      JSON.parse((await lines.next()).value ?? said),
    /** Waits until a line for people says something. */
    until: async (what: string) => {
      while (!said.includes(what)) await once(child.stderr, 'data');
    },
  };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = await exit;
  return code;
}

test('publish says what is due next, and writes none of it', async () => {
  const folder = await newSite('once', { from: '2999-12-01T18:00:00Z' });
  const run = await promisify(execFile)(process.execPath, command(folder, '--json'));
  expect(JSON.parse(run.stdout).notDue).toMatchObject([
    { kind: 'story', path: '/articles/zqstrike', from: '2999-12-01T18:00:00Z' },
    { kind: 'gallery', path: '/galleries/zqmarch' },
  ]);
  expect(run.stderr).toMatch(
    /Next: story “Story zqstrike” and 1 more on \d+ December 2999, .*--watch/,
  );
  const files = await contentsOf(join(folder, 'dist'));
  expect(
    Object.keys(files).filter((path) => /zqstrike|zqmarch|zqtower/.test(path + files[path])),
  ).toEqual([]);
});

test('--watch publishes at once, when the folder changes, and when something is due', async () => {
  // Far enough off for the first two publications, on a slow machine too; only then is the time set.
  const folder = await newSite('watched', { draft: true });
  const { child, published, said, until } = watching(folder);
  const page = (path: string) => readFile(join(folder, 'dist', path), 'utf8');
  expect((await published()).changed).toContain('articles/first.html');
  await until('Waiting for changes');
  expect(said()).toContain('Not published: 2 drafts.');

  // As editors save: a file of another name, then renamed.
  await writeFile(join(folder, 'site.yaml.new'), settings('The Messenger'));
  await rename(join(folder, 'site.yaml.new'), join(folder, 'site.yaml'));
  expect((await published()).changed).toContain('index.html');
  expect(await page('index.html')).toContain('The Messenger');

  await writeFiles(folder, { 'public/note.txt': 'A file of the site.' });
  expect((await published()).changed).toContain('note.txt');

  const due = new Date(Date.now() + 5_000);
  await writeStore('watched', { from: due.toISOString().replace(/\.\d+Z/, 'Z') });
  let report = await published();
  while (report.notDue[0]?.from === undefined && report.notDue.length > 0)
    report = await published();
  while (!report.changed.includes('articles/zqstrike.html')) report = await published();
  expect(Date.now()).toBeGreaterThanOrEqual(Math.floor(due.getTime() / 1000) * 1000);
  expect(report.notDue).toEqual([]);
  expect(await page('articles/zqstrike.html')).toContain('Text zqstrike');
  expect(await page('index.html')).toContain('Story zqstrike');

  expect(await ended(child, 'SIGTERM')).toBe(0);
});

test('a mistake is said, the last publication stays, and the watch goes on', async () => {
  const folder = await newSite('mistaken', {});
  const { child, published, until } = watching(folder);
  await published();
  await writeFile(join(folder, 'site.yaml'), 'name: The Courier\nmoto: Daily\n');
  await until('site.yaml:2:');
  expect(await contentsOf(join(folder, 'dist'))).toHaveProperty(['articles/zqstrike.html']);
  await writeFile(join(folder, 'site.yaml'), settings('The Messenger'));
  expect((await published()).changed).toContain('index.html');
  expect(await ended(child, 'SIGINT')).toBe(0);
});
