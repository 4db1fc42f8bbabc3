import { once } from 'node:events';
import { readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { desk } from '../support/importing.ts';
import { jpeg, picture } from '../support/pictures.ts';
import { tiff } from '../support/tiff.ts';

/** A kind of file that is refused, in the words of the README, the sentence that it gets, and files of that kind. */
interface Refusal {
  kind: string;
  sentence: string;
  files: Record<
    string,
    string | Promise<Uint8Array> | Uint8Array | ((path: string) => Promise<unknown>)
  >;
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
const boxed = (brands: string) => latin1(`\0\0\0\x18ftyp${brands.padEnd(16, '\0')}`);
const photo = picture({ width: 400, height: 300 });

/** Who may read everything. */
const isSuperuser = process.getuid?.() === 0;

const refusals: Refusal[] = [
  {
    kind: 'an SVG drawing, whatever its name',
    sentence: 'it is an SVG drawing; a picture is a JPEG, PNG, WebP, AVIF, TIFF or GIF',
    files: { 'drawing.jpg': svg, 'drawing.svg': `<?xml version="1.0"?>\n${svg}` },
  },
  {
    kind: 'a HEIC photograph',
    sentence: 'it is a HEIC photograph, which cannot be read; export it as JPEG',
    files: {
      'telephone.heic': boxed('heic\0\0\0\0mif1heic'),
      'telephone.jpg': boxed('mif1\0\0\0\0mif1heic'),
    },
  },
  {
    kind: "a camera's raw file",
    sentence: "it is a camera's raw file, which is not developed here; export it as JPEG",
    files: {
      'adobe.dng': tiff({ channels: 3, more: [[50706, 1]] }),
      'nikon.nef': tiff({ channels: 3, more: [[254, 1]] }),
      'canon.cr2': latin1('II*\0\x10\0\0\0CR\x02\0'),
      'canon.cr3': boxed('crx \0\0\0\x01crx isom'),
      'fujifilm.raf': 'FUJIFILMCCD-RAW 0201',
      'olympus.orf': latin1('IIRO\x08\0\0\0'),
    },
  },
  {
    kind: 'a Photoshop document',
    sentence: 'it is a Photoshop document; export it as JPEG',
    files: { 'layers.psd': latin1('8BPS\0\x01') },
  },
  {
    kind: 'a JPEG XL picture',
    sentence: 'it is a JPEG XL picture, which cannot be read; export it as JPEG',
    files: { 'new.jxl': latin1('\0\0\0\x0cJXL \r\n\x87\n'), 'bare.jpg': latin1('\xff\x0a\xfa') },
  },
  {
    kind: 'a PDF document',
    sentence: 'it is a PDF document; export its picture as JPEG',
    files: { 'page.pdf': '%PDF-1.7' },
  },
  {
    kind: 'a film',
    sentence: 'it is a film; a gallery holds pictures, and a story takes films by ::video',
    files: {
      'film.mov': boxed('qt  \0\0\0\0qt  '),
      'film.mp4': boxed('isom\0\0\0\0mp42'),
      'film.webm': latin1('\x1a\x45\xdf\xa3'),
    },
  },
  {
    kind: 'anything else',
    sentence: 'it is not a picture of a kind that can be read (JPEG, PNG, WebP, AVIF, TIFF or GIF)',
    files: { 'notes.txt': 'Bring the other lens.', 'page.jpg': '<!doctype html><p>404</p>' },
  },
  {
    kind: 'a file of no bytes',
    sentence: 'the file is empty',
    files: { 'empty.jpg': '' },
  },
  {
    kind: 'a picture that is damaged, or cut short on its way',
    sentence: 'it is damaged or cut short',
    files: {
      'half.jpg': half(photo.clone().jpeg().toBuffer()),
      'half-progressive.jpg': half(photo.clone().jpeg({ progressive: true }).toBuffer()),
      'half.png': half(photo.clone().png().toBuffer()),
      'half.webp': half(photo.clone().webp().toBuffer()),
      'half.avif': half(photo.clone().avif({ effort: 0 }).toBuffer()),
      'half.tif': half(photo.clone().tiff().toBuffer()),
      'half.gif': half(photo.clone().gif().toBuffer()),
      'beginning.jpg': latin1('\xff\xd8\xff\xe0'),
    },
  },
  {
    kind: 'a picture of more pixels than the largest camera takes',
    sentence: 'it has more than 160 megapixels',
    files: { 'bomb.png': promisingPng(16_400, 10_000) },
  },
  {
    kind: 'a file too large for a photograph',
    sentence: 'the file has 201 MB; at most 200 are read',
    files: { 'heavy.tif': (path) => writeFile(path, 'II*\0').then(() => truncate(path, 201e6)) },
  },
  {
    kind: 'a TIFF with masks saved beside its colours',
    sentence: 'it has more than four channels; save it again without the extra ones',
    files: { 'one-mask.tif': tiff({ channels: 5 }), 'masks.tif': tiff({ channels: 6 }) },
  },
  {
    kind: 'a folder',
    sentence: 'it is a folder; a folder of pictures is a gallery of its own',
    files: { 'folder/inside.jpg': jpeg() },
  },
  {
    kind: 'a pipe, a socket, a device',
    sentence: 'it is not a regular file',
    files: { 'socket.jpg': listenAt },
  },
  {
    kind: 'a symbolic link that leads out of the folder',
    sentence: 'it is a symbolic link out of the folder',
    files: {
      'link.jpg': (path) => symlink(join(dirname(path), '../elsewhere/secret.jpg'), path),
      'zeros.jpg': (path) => symlink('/dev/zero', path),
    },
  },
  {
    kind: 'a symbolic link to nothing',
    sentence: 'it is a symbolic link to nothing',
    files: { 'dangling.jpg': (path) => symlink('gone.jpg', path) },
  },
  {
    kind: 'symbolic links in a circle',
    sentence: 'it cannot be read: its symbolic links lead in a circle',
    files: { 'circle.jpg': (path) => symlink('circle.jpg', path) },
  },
  {
    kind: 'a file that one may not read',
    sentence: 'it cannot be read: there is no permission',
    files: isSuperuser ? {} : { 'locked.jpg': (path) => writeFile(path, 'JPEG', { mode: 0 }) },
  },
  {
    kind: 'a name that is not UTF-8',
    sentence: 'its name is not UTF-8; give it another',
    files: {
      '\ufffd.jpg': async (path) => writeFile(latin1(`${dirname(path)}/\xe9.jpg`), await jpeg()),
    },
  },
];

test('Each file that cannot be used gets its sentence, and the others go in', async () => {
  const { write, import: run, path } = await desk();
  await write('elsewhere', { 'secret.jpg': jpeg() });
  await write('g', { 'good.jpg': jpeg(), '.DS_Store': 'hidden files are passed over' });
  await symlink('good.jpg', path('g/twin.jpg'));
  for (const [name, content] of refusals.flatMap(({ files }) => Object.entries(files))) {
    if (typeof content === 'function') await content(path(`g/${name}`));
    else await write('g', { [name]: content });
  }

  const [report] = (await run('g')).galleries;

  const expected = refusals.flatMap(({ files, sentence }) =>
    Object.keys(files).map((name) => [name.split('/')[0], sentence]),
  );
  const found = report?.refused.map(({ file, reason }) => [file, reason]) ?? [];
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  expect(report?.slides.map(({ file }) => file)).toEqual(['good.jpg', 'twin.jpg']);
});

test('The importer’s README shows every kind with its sentence', async () => {
  const readme = await readFile('src/import/README.md', 'utf8');
  const rows = /\| refused \|.*\n\|.*\n((?:\|.*\n)+)/.exec(readme)?.[1];
  expect(rows).toBe(refusals.map(({ kind, sentence }) => `| ${kind} | ${sentence} |\n`).join(''));
});

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

async function half(bytes: Promise<Buffer>): Promise<Buffer> {
  const whole = await bytes;
  return whole.subarray(0, whole.length / 2);
}

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
