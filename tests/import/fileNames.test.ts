import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { slideId } from '../../src/content/gallery.ts';
import { printable } from '../../src/import/consoleReporter.ts';
import { slideIds } from '../../src/import/gallery/slideIds.ts';
import { desk } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

const names = [
  'a..b.jpg',
  '...jpg',
  '-rf.jpg',
  '--into=x.jpg',
  `quo"te's.jpg`,
  '100%.jpg',
  '%2e%2e%2f.jpg',
  ' two  blanks .jpg',
  'caf\u00e9.jpg',
  'cafe\u0301.jpg',
  '\u{1f600}.jpg',
  `${'x'.repeat(251)}.jpg`,
  'photo.jpg',
  'photo.JPG',
  'PHOTO.jpg',
  'CON.jpg',
  'nul.jpg',
  'com1.jpg',
  'new\nline.jpg',
  'escape\u001b[2J.jpg',
  'back\\slash.jpg',
  '..\\..\\up.jpg',
  '<script>.jpg',
  '$(touch x) `y`;|&.jpg',
  '\u202egpj.exe',
  'all.jpg',
  '12.jpg',
  'https:.jpg',
  '__proto__',
].filter((name) => !name.startsWith('.'));

test('A picture can have any file name and is imported under a name that suits an address', async () => {
  const { write, import: run, path, into, gallery } = await desk();
  // The same picture under each name, as an agency sends it twice.
  const photo = await jpeg({ width: 16, height: 12 });
  for (const name of names) await write('g', { [name]: photo });
  expect(await readdir(path('g'))).toHaveLength(names.length);

  const [report] = (await run('g')).galleries;

  expect(report?.refused).toEqual([]);
  expect(report?.slides.map(({ file }) => file).sort()).toEqual([...names].sort());
  const { slides } = await gallery('g');
  expect(new Set(slides.map(({ id }) => id)).size).toBe(names.length);
  for (const id of ['photo-con', 'photo-nul', 'photo-com1', 'photo-all', 'photo-12']) {
    expect(slides.map((slide) => slide.id)).toContain(id);
  }
  for (const name of await readdir(`${into}/photos/g`)) {
    expect(name).toMatch(/^[a-z0-9-]{1,60}-[0-9a-f]{12}-16\.(avif|jpg)$/);
  }
});

test('Any list of file names gives valid, distinct slide ids', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (files) => {
      const ids = slideIds(files.map((file) => ({ file })));
      expect(ids.every((id) => v.is(slideId, id))).toBe(true);
      expect(new Set(ids).size).toBe(files.length);
    }),
  );
});

test('Control characters in a file name are escaped on the terminal', async () => {
  const { write, path, into } = await desk();
  await write('g', { 'good.jpg': jpeg(), 'bad\u001b[2J\nRefused: good.jpg': 'no picture' });
  const node = ['--import', 'tsx', 'src/cli/import.ts', path('g'), '--into', into];
  const { status, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'Refused: bad\\u001b[2J\\u000aRefused: good.jpg: it is not a supported picture',
  );
  expect(printable('gallery \u202egpj.exe')).toBe('gallery \\u202egpj.exe');
}, 60_000);
