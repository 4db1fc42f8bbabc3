import sharp from 'sharp';
import { expect, test } from 'vitest';
import { desk, problemsOf } from '../support/importing.ts';
import { jpeg, picture } from '../support/pictures.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

test('All six kinds are read by content, and a name that says another is told of', async () => {
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
  const told = report?.slides.map(({ file, warnings }) => [file, warnings.slice(0, -2)]) ?? [];
  const readAs = (kind: string) => [
    `is a ${kind} file, whatever its name says, and was read as one`,
  ];
  expect(Object.fromEntries(told)).toEqual({
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

test('Of an animation the first frame is shown, and that is said', async () => {
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
  expect(report?.slides[0]?.warnings).toEqual(['has 2 frames or pages: the first is shown']);
});

test('Without one usable picture there is no gallery, and nothing is left behind', async () => {
  const { write, import: run, snapshot, path } = await desk();
  await write('g', { 'a.jpg': svg });
  expect(await problemsOf(run('g'))).toEqual([
    `${path('g')} holds no picture that can be used, so there is no gallery g.`,
    'a.jpg: it is an SVG drawing; a picture is a JPEG, PNG, WebP, AVIF, TIFF or GIF.',
  ]);
  expect(await snapshot()).toEqual({});
});

test('A folder and a store within each other, and names that are none, are refused', async () => {
  const { write, import: run, path } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  expect(await problemsOf(run('g', { into: path('g/store') }))).toEqual([
    `${path('g')} and the content store ${path('g/store')} lie in each other; keep them apart.`,
  ]);
  expect(await problemsOf(run('g', { id: '../g' }))).toEqual([
    '--id takes letters, digits and hyphens, at most 100: "../g" is not that.',
  ]);
  expect(await problemsOf(run('missing'))).toEqual([
    `${path('missing')} cannot be read as a folder: it does not exist.`,
  ]);
});
