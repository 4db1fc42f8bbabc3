import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { desk, problemsOf } from '../../support/importing.ts';
import { jpeg, picture } from '../../support/pictures.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

test('What cannot be used is refused by name with its reason, and the others go in', async () => {
  const { write, import: run, path } = await desk();
  const whole = await jpeg({ width: 400, height: 300 });
  await write('elsewhere', { 'secret.jpg': jpeg() });
  await write('g', {
    'good.jpg': jpeg(),
    'drawing.jpg': svg,
    'drawing.svg': `<?xml version="1.0"?>\n${svg}`,
    'empty.jpg': '',
    'half.jpg': whole.subarray(0, whole.length / 2),
    'notes.txt': 'Bring the other lens.',
    'telephone.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'folder/inside.jpg': jpeg(),
    '.DS_Store': 'x',
  });
  await symlink(path('elsewhere/secret.jpg'), path('g/link.jpg'));
  await symlink(path('g/good.jpg'), path('g/twin.jpg'));
  await listenAt(path('g/socket.jpg'));

  const [report] = (await run('g')).galleries;

  expect(report?.slides.map(({ file }) => file)).toEqual(['good.jpg', 'twin.jpg']);
  expect(
    Object.fromEntries(report?.refused.map(({ file, reason }) => [file, reason]) ?? []),
  ).toEqual({
    'drawing.jpg': 'it is an SVG drawing; a picture is a JPEG, PNG, WebP, AVIF, TIFF or GIF',
    'drawing.svg': 'it is an SVG drawing; a picture is a JPEG, PNG, WebP, AVIF, TIFF or GIF',
    'empty.jpg': 'the file is empty',
    folder: 'it is a folder; a folder of pictures is a gallery of its own',
    'half.jpg': 'it is damaged or cut short',
    'link.jpg': 'it is a symbolic link out of the folder',
    'notes.txt':
      'it is not a picture of a kind that can be read (JPEG, PNG, WebP, AVIF, TIFF or GIF)',
    'socket.jpg': 'it is not a regular file',
    'telephone.heic': 'it is a HEIC photograph, which cannot be read; export it as JPEG',
  });
});

test('All six kinds are read by content, whatever their names', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', {
    '1.png': picture().jpeg().toBuffer(),
    '2.jpg': picture().png().toBuffer(),
    '3.gif': picture().webp().toBuffer(),
    '4.jpeg': picture().avif().toBuffer(),
    '5': picture().tiff().toBuffer(),
    '6.tif': picture().gif().toBuffer(),
  });
  expect((await run('g')).galleries[0]?.refused).toEqual([]);
  expect((await gallery('g')).slides).toHaveLength(6);
});

test('Of an animation the first frame is shown, and that is said', async () => {
  const { write, import: run } = await desk();
  const frames = [await jpeg({ colour: '#f00' }), await jpeg({ colour: '#0f0' })];
  const animation = sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  await write('g', { 'a.gif': animation, 'gallery.yaml': 'slides: [{file: a.gif, alt: Red}]' });
  const [report] = (await run('g')).galleries;
  expect(report?.slides[0]?.warnings).toEqual(['has 2 frames or pages: the first is shown']);
});

test('A picture that would unpack to more than any camera takes is refused', async () => {
  const { write, import: run } = await desk();
  await write('g', { 'a.jpg': jpeg(), 'huge.png': await promisingPng(16_400, 10_000) });
  const [report] = (await run('g')).galleries;
  expect(report?.refused).toEqual([
    { file: 'huge.png', reason: 'it has more than 160 megapixels' },
  ]);
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

/** A PNG of a few bytes whose header promises that size. */
async function promisingPng(width: number, height: number): Promise<Buffer> {
  const png = await picture().png().toBuffer();
  // Signature (8), length (4), then the header chunk: type (4), width, height, 5 more bytes, checksum.
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** Puts a socket there: a file that is none, which reading would wait on for ever. */
async function listenAt(path: string): Promise<void> {
  const server = createServer().listen(path);
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
}
