import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, inject, test } from 'vitest';
import { openSite } from '../../src/cli/openSite.ts';
import type { PublishReport } from '../../src/publish/publishSite.ts';
import { publishSite } from '../../src/publish/publishSite.ts';
import { contentsOf } from '../support/contentsOf.ts';

// No browser takes part, but a built app does.

const root = await mkdtemp(join(tmpdir(), 'diaporama-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const app = resolve(inject('app'));
const store = resolve('public/content');
const url = 'https://photos.example/';

/** `diaporama publish` of the demonstration's site. */
async function publish(folder: string, outDir: string): Promise<PublishReport> {
  const args = ['--site', folder, '--store', store, '--app', app, '--out', outDir, '--json'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(app, 'cli/diaporama.js'), 'publish', ...args],
    { env: { ...process.env, DIAPORAMA_URL: url }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}

test('threads write what one thread writes, in the same order', async () => {
  const folder = join(root, 'site');
  await cp('src/demo', folder, { recursive: true });
  const report = await publish(folder, join(root, 'threads'));
  expect(report.addresses).toBeGreaterThan(300);
  const opened = await openSite({ folder, store, app, environment: { DIAPORAMA_URL: url } });
  const alone = await publishSite({ ...opened, outDir: join(root, 'alone') });
  expect(await contentsOf(join(root, 'threads'))).toEqual(await contentsOf(join(root, 'alone')));
  expect(report.changed).toEqual(alone.changed);
  expect(report.rendered).toBe(alone.rendered);
  expect((await publish(folder, join(root, 'threads'))).changed).toEqual([]);
});
