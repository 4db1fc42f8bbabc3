import { once } from 'node:events';
import { readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { desk } from '../support/importing.ts';
import { jpeg, picture } from '../support/pictures.ts';
import { tiff } from '../support/tiff.ts';

/** A kind of file as the README names it, the reason it is refused, and examples. */
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

/** A superuser can read any file. */
const isSuperuser = process.getuid?.() === 0;

const refusals: Refusal[] = [
  {
    kind: 'an SVG drawing',
    sentence: 'it is an SVG drawing; supported are JPEG, PNG, WebP, AVIF, TIFF and GIF',
    files: { 'drawing.jpg': svg, 'drawing.svg': `<?xml version="1.0"?>\n${svg}` },
  },
  {
    kind: 'a HEIC picture',
    sentence: 'it is a HEIC picture, which is not supported; export it as JPEG',
    files: {
      'telephone.heic': boxed('heic\0\0\0\0mif1heic'),
      'telephone.jpg': boxed('mif1\0\0\0\0mif1heic'),
    },
  },
  {
    kind: 'a camera raw file',
    sentence: 'it is a camera raw file, which is not supported; export it as JPEG',
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
    sentence: 'it is a Photoshop document, which is not supported; export it as JPEG',
    files: { 'layers.psd': latin1('8BPS\0\x01') },
  },
  {
    kind: 'a JPEG XL picture',
    sentence: 'it is a JPEG XL picture, which is not supported; export it as JPEG',
    files: { 'new.jxl': latin1('\0\0\0\x0cJXL \r\n\x87\n'), 'bare.jpg': latin1('\xff\x0a\xfa') },
  },
  {
    kind: 'a PDF document',
    sentence: 'it is a PDF document; export its picture as JPEG',
    files: { 'page.pdf': '%PDF-1.7' },
  },
  {
    kind: 'a film',
    sentence: 'it is a film; add it to a story with ::video',
    files: {
      'film.mov': boxed('qt  \0\0\0\0qt  '),
      'film.mp4': boxed('isom\0\0\0\0mp42'),
      'film.webm': latin1('\x1a\x45\xdf\xa3'),
    },
  },
  {
    kind: 'anything else',
    sentence: 'it is not a supported picture (JPEG, PNG, WebP, AVIF, TIFF and GIF)',
    files: { 'notes.txt': 'Bring the other lens.', 'page.jpg': '<!doctype html><p>404</p>' },
  },
  {
    kind: 'an empty file',
    sentence: 'the file is empty',
    files: { 'empty.jpg': '' },
  },
  {
    kind: 'a damaged or truncated picture',
    sentence: 'it is damaged or truncated',
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
    kind: 'a picture with more pixels than any camera has',
    sentence: 'it has more than 160 megapixels',
    files: { 'bomb.png': pngClaiming(16_400, 10_000) },
  },
  {
    kind: 'a file larger than 200 MB',
    sentence: 'the file is too large (201 MB; the limit is 200 MB)',
    files: { 'heavy.tif': (path) => writeFile(path, 'II*\0').then(() => truncate(path, 201e6)) },
  },
  {
    kind: 'a TIFF with extra channels, such as masks',
    sentence: 'it has more than four channels; save it without the extra ones',
    files: { 'one-mask.tif': tiff({ channels: 5 }), 'masks.tif': tiff({ channels: 6 }) },
  },
  {
    kind: 'a folder',
    sentence: 'it is a folder; import it as a gallery of its own',
    files: { 'folder/inside.jpg': jpeg() },
  },
  {
    kind: 'a pipe, socket or device',
    sentence: 'it is not a regular file',
    files: { 'socket.jpg': listenAt },
  },
  {
    kind: 'a symbolic link to a file outside the folder',
    sentence: 'it is a symbolic link to a file outside the folder',
    files: {
      'link.jpg': (path) => symlink(join(dirname(path), '../elsewhere/secret.jpg'), path),
      'zeros.jpg': (path) => symlink('/dev/zero', path),
    },
  },
  {
    kind: 'a broken symbolic link',
    sentence: 'it is a broken symbolic link',
    files: { 'dangling.jpg': (path) => symlink('gone.jpg', path) },
  },
  {
    kind: 'symbolic links that form a loop',
    sentence: 'it cannot be read: its symbolic links form a loop',
    files: { 'circle.jpg': (path) => symlink('circle.jpg', path) },
  },
  {
    kind: 'a file without read permission',
    sentence: 'it cannot be read: permission denied',
    files: isSuperuser ? {} : { 'locked.jpg': (path) => writeFile(path, 'JPEG', { mode: 0 }) },
  },
  {
    kind: 'a file name that is not UTF-8',
    sentence: 'its name is not valid UTF-8; rename it',
    files: {
      '\ufffd.jpg': async (path) => writeFile(latin1(`${dirname(path)}/\xe9.jpg`), await jpeg()),
    },
  },
];

test('Each unusable file is refused with its reason, and the others are imported', async () => {
  const { write, import: run, path } = await desk();
  await write('elsewhere', { 'secret.jpg': jpeg() });
  await write('g', { 'good.jpg': jpeg(), '.DS_Store': 'hidden files are ignored' });
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

/** A PNG of a few bytes whose header claims this size. */
async function pngClaiming(width: number, height: number): Promise<Buffer> {
  const png = await picture().png().toBuffer();
  // Signature (8), length (4), then the header chunk: type (4), width, height, 5 more bytes, checksum.
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** Creates a socket; reading from it would never end. */
async function listenAt(path: string): Promise<void> {
  const server = createServer().listen(path);
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
}
