import sharp from 'sharp';
import { expect, test } from 'vitest';
import { desk, problemsOf } from '../support/importing.ts';
import { jpeg, picture } from '../support/pictures.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

test('All six kinds are detected by content, and a wrong extension is a warning', async () => {
  const { write, import: run } = await desk();
  const files = {
    '1.png': picture().jpeg(),
    '2.jpg': picture().png(),
    '3.gif': picture().webp(),
    '4.HEIC': picture().avif({ effort: 0 }),
    '5': picture().tiff(),
    '6.tif': picture().gif(),
    '7.Jpeg': picture().jpeg(),
    '8.edited': picture().jpeg(),
  };
  for (const [name, file] of Object.entries(files)) await write('g', { [name]: file.toBuffer() });

  const [report] = (await run('g')).galleries;

  expect(report?.refused).toEqual([]);
  const warned = report?.slides.map(({ file, warnings }) => [file, warnings.slice(0, -2)]) ?? [];
  const readAs = (kind: string) => [`has the wrong extension; it was read as ${kind}`];
  expect(Object.fromEntries(warned)).toEqual({
    '1.png': readAs('JPEG'),
    '2.jpg': readAs('PNG'),
    '3.gif': readAs('WebP'),
    '4.HEIC': readAs('AVIF'),
    '5': [],
    '6.tif': readAs('GIF'),
    '7.Jpeg': [],
    '8.edited': [],
  });
});

test('The first frame of an animation is published, with a warning', async () => {
  const { write, import: run } = await desk();
  const frames = [await jpeg({ colour: '#f00' }), await jpeg({ colour: '#0f0' })];
  const animation = sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  await write('g', {
    'a.gif': animation,
    'gallery.yaml': 'slides: [{file: a.gif, alt: Red, credit: C}]',
  });
  const [report] = (await run('g')).galleries;
  expect(report?.slides[0]?.warnings).toEqual([
    'has 2 frames or pages; only the first is published',
  ]);
});

test('Without a usable picture there is no gallery, and nothing is left behind', async () => {
  const { write, import: run, snapshot, path } = await desk();
  await write('g', { 'a.jpg': svg });
  expect(await problemsOf(run('g'))).toEqual([
    `${path('g')} holds no picture that can be used, so there is no gallery g.`,
    'a.jpg: it is an SVG drawing; supported are JPEG, PNG, WebP, AVIF, TIFF and GIF.',
  ]);
  expect(await snapshot()).toEqual({});
});

test('A store inside the folder, an invalid id and a missing folder are refused', async () => {
  const { write, import: run, path } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  expect(await problemsOf(run('g', { into: path('g/store') }))).toEqual([
    `The folder ${path('g')} and the content store ${path('g/store')} must not contain each other.`,
  ]);
  expect(await problemsOf(run('g', { id: '../g' }))).toEqual([
    '--id must be letters, digits and hyphens, at most 100 characters, not "../g".',
  ]);
  expect(await problemsOf(run('missing'))).toEqual([
    `The folder ${path('missing')} cannot be read: it does not exist.`,
  ]);
});
