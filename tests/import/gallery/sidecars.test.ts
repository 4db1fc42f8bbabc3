import { readFile, symlink } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortSidecars } from '../../../src/import/gallery/sidecars.ts';
import { initGallery } from '../../../src/import/initGallery.ts';
import type { ProgressEvent } from '../../../src/import/report.ts';
import { desk } from '../../support/importing.ts';
import { inLanguages, simple, withIim, withXmp, xmpPacket } from '../../support/photoMetadata.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();

const caption = (text: string) => inLanguages('dc:description', { 'x-default': text });
const credit = (text: string) => simple('photoshop:Credit', text);

test('A sidecar gives its picture its texts, and is not refused as a picture', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'a.jpg': plain, 'a.xmp': xmpPacket(caption('A tower') + credit('Agency')) });
  const [report] = (await run('g')).galleries;
  expect(report?.refused).toEqual([]);
  expect((await gallery('g')).slides).toMatchObject([
    { id: 'a', caption: 'A tower', credit: 'Agency' },
  ]);
});

test('A sidecar overrides the file, and a picture’s own sidecar overrides a shared one', async () => {
  const { write, import: run, gallery } = await desk();
  const inFile = withIim(withXmp(plain, caption('XMP') + credit('XMP')), [[105, 'IIM']]);
  await write('g', {
    'gallery.yaml': 'slides: [{file: a.jpg, alt: Yaml}, {file: b.jpg}]',
    'a.jpg': inFile,
    'a.jpg.xmp': xmpPacket(caption('Own sidecar')),
    'a.xmp': xmpPacket(
      caption('Shared sidecar') +
        simple('photoshop:Headline', 'Shared sidecar') +
        inLanguages('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'Shared sidecar' }),
    ),
    'b.jpg': inFile,
  });
  await run('g');
  expect((await gallery('g')).slides).toMatchObject([
    { alt: 'Yaml', caption: 'Own sidecar', headline: 'Shared sidecar', credit: 'XMP' },
    { alt: '', caption: 'XMP', headline: 'IIM', credit: 'XMP' },
  ]);
});

test('--verbose names the sidecar that a text comes from', async () => {
  const { write, import: run } = await desk();
  await write('g', { 'a.jpg': plain, 'A.XMP': xmpPacket(caption('A tower')) });
  const events: ProgressEvent[] = [];
  await run('g', { isVerbose: true, title: 'G' }, events);
  expect(events).toContainEqual({
    kind: 'note',
    text: 'a.jpg: caption from XMP dc:description in A.XMP.',
  });
});

test('A sidecar without a picture is named', async () => {
  const { write, import: run } = await desk();
  await write('g', { 'a.jpg': plain, 'b.xmp': xmpPacket(caption('A tower')) });
  const events: ProgressEvent[] = [];
  const [report] = (await run('g', { title: 'G' }, events)).galleries;
  expect(events).toContainEqual({ kind: 'note', text: 'b.xmp is the sidecar of no picture here.' });
  expect(report?.refused).toEqual([]);
});

test('A flawed sidecar is read as far as possible; one that cannot be read, or leads out of the folder, is named', async () => {
  const { write, import: run, gallery, path } = await desk();
  await write('elsewhere', { 'secret.xmp': xmpPacket(caption('Secret')) });
  await write('g', {
    'a.jpg': plain,
    'a.xmp': xmpPacket(caption('A tower')).slice(0, -40),
    'b.jpg': plain,
    'b.xmp': '<x:xmpmeta',
    'c.jpg': plain,
  });
  await symlink(path('elsewhere/secret.xmp'), path('g/c.xmp'));
  const [report] = (await run('g')).galleries;
  const { slides } = await gallery('g');
  expect(slides.map((slide) => slide.caption)).toEqual(['A tower', undefined, undefined]);
  const flaws = report?.slides.map(({ warnings }) => warnings.filter((text) => /xmp/.test(text)));
  expect(flaws).toEqual([
    ['has XMP in a.xmp with a flaw (it is cut off): what can be read is taken'],
    ['has a sidecar that cannot be read, b.xmp: it is left out'],
    ['has a sidecar that is left out, c.xmp: it is a symbolic link to a file outside the folder'],
  ]);
});

test('An embargo in a sidecar stops the picture', async () => {
  const { write, import: run } = await desk();
  const instructions = simple('photoshop:Instructions', 'EMBARGO until 18:00');
  await write('g', { 'a.jpg': plain, 'a.xmp': xmpPacket(instructions), 'b.jpg': plain });
  const [report] = (await run('g')).galleries;
  expect(report?.refused).toMatchObject([{ file: 'a.jpg' }]);
});

test('--init takes the texts of sidecars into gallery.yaml', async () => {
  const { write, path } = await desk();
  await write('g', { 'a.jpg': plain, 'a.xmp': xmpPacket(caption('A tower')) });
  const report = await initGallery({ folder: path('g'), into: path('store') }, () => {});
  expect(report.refused).toEqual([]);
  expect(await readFile(path('g/gallery.yaml'), 'utf8')).toContain('caption: "A tower"');
});

test('Every sidecar belongs to a picture of its name or is stray, and is never a picture', () => {
  const name = fc.constantFrom('a', 'b', 'é', 'e\u0301', 'a.jpg', 'a.b');
  const extension = fc.constantFrom('.jpg', '.JPG', '.png', '.xmp', '.XMP', '.jpg.xmp', '');
  const file = fc.tuple(name, extension).map(([stem, end]) => stem + end);
  fc.assert(
    fc.property(fc.uniqueArray(file), (files) => {
      const { pictures, of, stray } = sortSidecars(files);
      const placed = new Set([...pictures, ...[...of.values()].flat(), ...stray]);
      expect([...placed].sort()).toEqual([...files].sort());
      expect([...of.keys()].every((picture) => pictures.includes(picture))).toBe(true);
      expect([...of.values()].flat().filter((one) => stray.includes(one))).toEqual([]);
      expect(pictures.some((picture) => /\.xmp$/i.test(picture))).toBe(false);
    }),
  );
});
