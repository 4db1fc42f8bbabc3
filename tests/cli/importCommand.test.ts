import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { desk } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

test('The exit code says whether all, some or no pictures were imported', async () => {
  const { write, path, into, snapshot } = await desk();
  await write('good', { 'a.jpg': jpeg() });
  await write('mixed', { 'a.jpg': jpeg(), 'b.jpg': 'no picture' });
  await write('bad', { 'b.jpg': 'no picture' });

  const nothing = command(path('bad'), '--into', into, '--json');
  expect(nothing).toMatchObject({ status: 2, stdout: '' });
  expect(nothing.stderr).toContain('b.jpg: it is not a supported picture');
  expect(await snapshot()).toEqual({});

  const all = command(path('good'), '--into', into, '--title', 'Good', '--id', 'fine', '--json');
  expect(all.status).toBe(0);
  expect(JSON.parse(all.stdout)).toEqual({
    galleries: [
      {
        id: 'fine',
        slides: [
          { file: 'a.jpg', id: 'a', warnings: ['has no alternative text (alt)', 'has no credit'] },
        ],
        refused: [],
      },
    ],
  });
  expect(all.stderr).toContain('Warning: a.jpg has no alternative text (alt).');

  const some = command(path('mixed'), '--into', into);
  expect(some).toMatchObject({ status: 1, stdout: '' });
  expect(some.stderr).toContain('Refused: b.jpg: it is not a supported picture');
  expect(Object.keys(await snapshot())).toContain('galleries/mixed.json');
}, 60_000);

test('--help explains the command, and a wrong argument is refused with advice', () => {
  expect(command('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage:') });
  const unknown = command('x', '--titel', 'y');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain("Unknown option '--titel'");
  expect(unknown.stderr).toContain('Did you mean --title? See --help.');
  expect(command('my', 'pictures').stderr).toContain(
    'Only one folder can be imported at a time, not also pictures. Put a path with spaces in quotes.',
  );
  expect(command('package.json', '--into', 'x').stderr).toContain(
    'package.json cannot be read: it is a file; give the folder that contains it.',
  );
}, 60_000);

test('Pictures go into the content store of a site, and nowhere where there is none', async () => {
  const { write, path } = await desk();
  await write('pictures', { 'a.jpg': jpeg() });
  const nowhere = command(path('pictures'), '--site', path('site'));
  expect(nowhere).toMatchObject({ status: 2, stdout: '' });
  expect(nowhere.stderr).toContain(`${path('site')} is not a site: it has no site.yaml`);
  expect(nowhere.stderr).toContain('"diaporama init" begins a site.');

  await write('site', { 'site.yaml': 'name: The Courier\n' });
  expect(command(path('pictures'), `--site=${path('site')}`).status).toBe(0);
  expect(await readFile(path('site/content/galleries/pictures.json'), 'utf8')).toContain('"a"');
  expect(command(path('pictures'), '--site').stderr).toContain("Option '--site <value>'");
}, 60_000);

test('The repository’s own commands are about the demonstration, unless another site is named', async () => {
  const { write, path } = await desk();
  await write('pictures', { 'a.jpg': jpeg() });
  await write('site', { 'site.yaml': 'name: The Courier\n' });
  const script = ['--import', 'tsx', 'src/cli/inRepository.js', 'import', path('pictures')];
  const env = { ...process.env, SITE: path('site') };
  const run = spawnSync(process.execPath, script, { encoding: 'utf8', env });
  expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('Gallery pictures') });
  expect(await readFile(path('site/content/galleries/pictures.json'), 'utf8')).toContain('"a"');
}, 60_000);

function command(...args: string[]) {
  const node = ['--import', 'tsx', 'src/cli/import.ts', ...args];
  return spawnSync(process.execPath, node, { encoding: 'utf8' });
}
