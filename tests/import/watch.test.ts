import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, rename, rm, writeFile } from 'node:fs/promises';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { isTemporaryName } from '../../src/import/incompleteFiles.ts';
import { desk } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

const yaml = 'title: "G"\nrest: true\nslides:\n  - file: "a.jpg"\n';

test('A watched folder is imported as it changes, each file once it is complete', async () => {
  const { write, path, gallery, ...desktop } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  const command = watch(path('g'), desktop.into);
  const { until } = command;
  const hasSlides = (...ids: string[]) =>
    until(async () => (await gallery('g')).slides.map(({ id }) => id).join() === ids.join());
  const hasTitle = (title: string) => until(async () => (await gallery('g')).title === title);
  await hasSlides('a');

  // An export program writes to the final name, in parts, with pauses.
  const bytes = await jpeg({ width: 400, height: 300 });
  await writeFile(path('g/b.jpg'), bytes.subarray(0, 800));
  await pause(500);
  await appendFile(path('g/b.jpg'), bytes.subarray(800, 1600));
  await pause(500);
  await appendFile(path('g/b.jpg'), bytes.subarray(1600));
  await hasSlides('a', 'b');

  // A download has a temporary name and is renamed at the end.
  await writeFile(path('g/c.jpg.part'), await jpeg({ width: 300 }));
  await writeFile(path('g/.c.jpg.lock'), '');
  await rename(path('g/c.jpg.part'), path('g/c.jpg'));
  await hasSlides('a', 'b', 'c');

  await write('g', { 'gallery.yaml': yaml.replace('title: "G"', 'title: G: H') });
  const mistake =
    'gallery.yaml:1: has a colon in the text of “title”; put the text in quotes: title: "G: H"';
  await until(async () => command.lines.includes(mistake));
  // A text editor saves to another file, then renames it.
  await write('g', { '.gallery.yaml.new': yaml });
  await rename(path('g/.gallery.yaml.new'), path('g/gallery.yaml'));
  await hasTitle('G');
  await write('g', { 'gallery.yaml': yaml.replace('"G"', '"H"') });
  await hasTitle('H');

  await rm(path('g/b.jpg'));
  await hasSlides('a', 'c');

  expect(command.lines.filter((line) => line.startsWith('Refused'))).toEqual([]);
  command.process.kill('SIGINT');
  expect((await once(command.process, 'close'))[0]).toBe(0);
}, 120_000);

test('A missing folder and contradictory options are refused', async () => {
  const { path, into } = await desk();
  const missing = watch(path('missing'), into);
  expect((await once(missing.process, 'close'))[0]).toBe(2);
  expect(missing.lines[0]).toContain('cannot be read: it does not exist.');
  const both = watch(path('.'), into, '--init');
  expect((await once(both.process, 'close'))[0]).toBe(2);
  expect(both.lines[0]).toBe('--watch cannot be combined with --init or --dry-run.');
}, 60_000);

test.each([
  ['a.jpg.part', true],
  ['a.jpg.crdownload', true],
  ['.a.jpg.swp', true],
  ['~$a.jpg', true],
  ['a.jpg~', true],
  ['a.tmp', true],
  ['a.jpg', false],
  ['part.jpg', false],
  ['gallery.yaml', false],
])('%s is a temporary name: %s', (name, isTemporary) => {
  expect(isTemporaryName(name)).toBe(isTemporary);
});

/** Starts the command with --watch; `until` waits for a condition, checked after each import. */
function watch(folder: string, into: string, ...more: string[]) {
  const args = [
    '--import',
    'tsx',
    'src/cli/diaporama.ts',
    'import',
    folder,
    '--into',
    into,
    '--watch',
    ...more,
  ];
  const process = spawn(execPath, args);
  onTestFinished(() => {
    process.kill('SIGKILL');
  });
  const lines: string[] = [];
  let imports = 0;
  let wake = () => {};
  createInterface(process.stderr).on('line', (line) => {
    lines.push(line);
    if (!line.startsWith('Waiting for changes')) return;
    imports += 1;
    wake();
  });
  return {
    process,
    lines,
    async until(holds: () => Promise<boolean>) {
      for (;;) {
        const before = imports;
        if (before > 0 && (await holds())) return;
        if (imports > before) continue;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
