import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProgressEvent } from '../../src/import/report.ts';
import { desk, hashes } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

test('Importing again changes no byte and no modification time, and encodes nothing', async () => {
  const { write, import: run, snapshot } = await desk();
  await write('g', { 'a.jpg': jpeg(), 'b.jpg': jpeg({ width: 400, height: 300 }) });
  await run('g');
  const before = await snapshot();
  const events: ProgressEvent[] = [];
  await run('g', {}, events);
  expect(await snapshot()).toEqual(before);
  expect(outcomes(events)).toEqual(['unchanged', 'unchanged']);
});

test('A replaced picture keeps its slide id, and its old renditions are removed', async () => {
  const { write, import: run, snapshot, gallery } = await desk();
  await write('g', { 'a.jpg': jpeg(), 'b.jpg': jpeg() });
  await run('g');
  const before = await snapshot();
  const [old, other] = (await gallery('g')).slides;

  await write('g', { 'a.jpg': jpeg({ colour: '#a03020' }) });
  await run('g');

  const { slides } = await gallery('g');
  expect(slides[0]?.id).toBe(old?.id);
  expect(slides[0]?.sources).not.toEqual(old?.sources);
  expect(slides[1]).toEqual(other);
  const names = Object.keys(await snapshot());
  const gone = Object.keys(before).filter((name) => !names.includes(name));
  expect(gone).toEqual(old?.sources.flatMap(({ srcset }) => srcset.map(({ src }) => src)));
});

test('Only files that an import added are removed from a picture folder', async () => {
  const { write, import: run, snapshot } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  await write('store/photos/g', { 'notes.txt': 'ours', 'a-0123456789ab-64.avif': 'old' });
  await run('g');
  const names = Object.keys(await snapshot());
  expect(names).toContain('photos/g/notes.txt');
  expect(names).not.toContain('photos/g/a-0123456789ab-64.avif');
});

test('A file that another document names is not removed with its picture', async () => {
  const { write, import: run, gallery, bytes, into } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  await write('h', { 'a.jpg': jpeg({ width: 300 }) });
  await run('g');
  await run('h');
  const src = (await gallery('g')).slides[0]?.sources[0]?.srcset[0]?.src ?? '';
  const borrower = (await bytes('galleries/h.json')).toString();
  await write('store', { 'galleries/h.json': borrower.replace(/photos\/h\/[^"]+/, src) });
  // Another program has written it, so what is known of its relations no longer holds.
  await rm(join(into, '.import/lists.json'));
  await write('g', { 'a.jpg': jpeg({ colour: '#a03020' }) });
  await run('g');
  expect((await gallery('g')).slides[0]?.sources[0]?.srcset[0]?.src).not.toBe(src);
  expect((await bytes(src)).length).toBeGreaterThan(0);
});

test('Two copies of a picture with similar names are two slides that share their files', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'a.jpg': jpeg({ width: 300 }), 'a.jpeg': jpeg({ width: 300 }) });
  await run('g');
  const [one, other] = (await gallery('g')).slides;
  expect([one?.id, other?.id]).toEqual(['a', 'a-2']);
  expect(one?.sources).toEqual(other?.sources);
});

test('Temporary files of a killed import are removed, those of a running one are kept', async () => {
  const { write, import: run, snapshot } = await desk();
  // Greater than any process id.
  const killed = 2 ** 30;
  await write('g', { 'a.jpg': jpeg() });
  await write('store', {
    [`.index.json.${killed}.tmp`]: '{',
    [`galleries/.g.json.${killed}.tmp`]: '{',
    [`photos/g/.a-1.avif.${killed}.tmp`]: 'half',
    [`photos/g/.b-1.avif.${process.ppid}.tmp`]: 'half',
  });
  await run('g');
  const unfinished = Object.keys(await snapshot()).filter((name) => name.endsWith('.tmp'));
  expect(unfinished).toEqual([`photos/g/.b-1.avif.${process.ppid}.tmp`]);
});

test('If a document cannot be replaced, the others and their pictures stay complete', async () => {
  const { write, import: run, gallery, bytes, into } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  await run('g');
  await rm(`${into}/index.json`);
  await write('store/index.json', { 'in-the-way.txt': 'a folder where a document goes' });
  await write('g', { 'a.jpg': jpeg({ colour: '#a03020' }) });

  await expect(run('g')).rejects.toThrow('index.json in the content store cannot be');

  for (const { srcset } of (await gallery('g')).slides[0]?.sources ?? []) {
    for (const { src } of srcset) expect((await bytes(src)).length).toBeGreaterThan(0);
  }
});

test('A run that was interrupted before writing documents can be completed', async () => {
  const { write, import: run, into } = await desk();
  await write('g', { 'a.jpg': jpeg(), 'b.jpg': jpeg() });
  await run('g');
  const whole = await hashes(into);
  await rm(`${into}/galleries`, { recursive: true });
  await rm(`${into}/index.json`);
  const [rendition] = Object.keys(whole).filter((name) => name.endsWith('.avif'));
  await rm(`${into}/${rendition}`);
  await run('g');
  expect(await hashes(into)).toEqual(whole);
});

test('A new order of slides keeps their ids and files', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'a.jpg': jpeg(), 'b.jpg': jpeg() });
  await run('g');
  const { slides } = await gallery('g');
  await write('g', { 'gallery.yaml': 'rest: true\nslides: [{file: b.jpg}]' });
  await run('g');
  expect((await gallery('g')).slides).toEqual(slides.reverse());
});

test('A broken document of the imported gallery is replaced', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  await write('store', { 'galleries/g.json': '{"id": "g", ' });
  await run('g');
  expect((await gallery('g')).slides).toHaveLength(1);
});

function outcomes(events: ProgressEvent[]): string[] {
  return events.flatMap((event) => (event.kind === 'picture' ? event.outcome : []));
}
