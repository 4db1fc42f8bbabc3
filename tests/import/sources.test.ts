import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readMetadata } from '../../src/import/photoMetadata/readMetadata.ts';
import { desk } from '../support/importing.ts';
import {
  inLanguages,
  list,
  simple,
  withExif,
  withIim,
  withXmp,
  xmpPacket,
} from '../support/photoMetadata.ts';
import { jpeg } from '../support/pictures.ts';

const readme = await readFile('src/import/photoMetadata/README.md', 'utf8');
const plain = await jpeg();

/** The rows of the table whose header starts with a text, as lists of cells. */
function table(head: string): string[][] {
  const lines = readme.slice(readme.indexOf(head)).split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

const attributes =
  'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:cc="http://creativecommons.org/ns#"';

/** A JPEG with a value in every property that is read. */
const everything = withExif(
  withIim(
    withXmp(
      plain,
      [
        ...['dc:description', 'dc:rights', 'xmpRights:UsageTerms', 'tiff:ImageDescription'],
        ...['exif:UserComment', 'tiff:Copyright', 'Iptc4xmpCore:AltTextAccessibility'],
        'Iptc4xmpCore:ExtDescrAccessibility',
      ]
        .map((name) => inLanguages(name, { 'x-default': `In ${name}` }))
        .join('') +
        ['Headline', 'Credit', 'Source', 'Instructions']
          .map((name) => simple(`photoshop:${name}`, `In ${name}`))
          .join('') +
        list('dc:creator', ['A. Person']) +
        simple('tiff:Artist', 'B. Person') +
        ['xmpRights:WebStatement', 'cc:license', 'plus:LicensorURL']
          .map((name) => simple(name, 'https://example.org/'))
          .join('') +
        ['photoshop:DateCreated', 'exif:DateTimeOriginal']
          .map((name) => simple(name, '2017-04-15'))
          .join('') +
        simple('Iptc4xmpExt:DigitalSourceType', 'digitalCapture'),
      attributes,
    ),
    [
      ...[120, 105, 110, 80, 116, 115, 40].map((number) => [number, `In 2:${number}`] as const),
      [55, '20170415'],
    ],
  ),
  {
    270: 'In ImageDescription',
    315: 'C. Person',
    33432: 'In Copyright',
    36867: '2017:04:15 09:30:00',
    37510: Buffer.from('ASCII\0\0\0In UserComment'),
    40092: iconv.encode('In XPComment', 'utf-16le'),
    40093: iconv.encode('D. Person', 'utf-16le'),
  },
);

test('The README’s table of properties lists all that are read, in order of precedence', async () => {
  const { said } = await readMetadata(everything);
  const read = new Map<string, string[]>();
  for (const { field, from } of said) read.set(field, [...(read.get(field) ?? []), from]);
  const written = new Map(
    table('| field | XMP |').map(([field = '', ...columns]) => {
      const kinds = ['XMP', 'IIM', 'XMP', 'EXIF'];
      const names = columns.flatMap((column, index) =>
        column
          .split(', ')
          .filter(Boolean)
          .map((name) => `${kinds[index]} ${name}`),
      );
      return [field, names];
    }),
  );
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(read));
});

test('The README’s table of sources is in their order of precedence', async () => {
  const caption = (text: string) => inLanguages('dc:description', { 'x-default': text });
  const copy = inLanguages('tiff:ImageDescription', { 'x-default': 'copies' });
  const places: [place: string, add: (files: Record<string, string | Buffer>) => void][] = [
    [
      'gallery.yaml',
      (files) => (files['gallery.yaml'] = 'slides: [{file: a.jpg, caption: gallery.yaml}]'),
    ],
    ['a.jpg.xmp', (files) => (files['a.jpg.xmp'] = xmpPacket(caption('a.jpg.xmp')))],
    ['a.xmp', (files) => (files['a.xmp'] = xmpPacket(caption('a.xmp')))],
    [
      'XMP in the file',
      (files) => (files['a.jpg'] = withXmp(picture(files), caption('XMP in the file'))),
    ],
    [
      'IPTC-IIM in the file',
      (files) => (files['a.jpg'] = withIim(picture(files), [[120, 'IPTC-IIM in the file']])),
    ],
    ['copies', (files) => (files['a.jpg'] = withXmp(picture(files), copy, attributes))],
    ['EXIF', (files) => (files['a.jpg'] = withExif(picture(files), { 270: 'Exposed' }))],
  ];
  const picture = (files: Record<string, string | Buffer>) => files['a.jpg'] as Buffer;
  const { write, import: run, gallery } = await desk();
  const captions: (string | undefined)[] = [];
  for (const index of places.keys()) {
    const files: Record<string, string | Buffer> = { 'a.jpg': plain };
    for (const [, add] of places.slice(index)) add(files);
    await write(`g${index}`, files);
    await run(`g${index}`, { title: 'G' });
    captions.push((await gallery(`g${index}`)).slides[0]?.caption);
  }
  expect(captions).toEqual(places.map(([place]) => (place === 'EXIF' ? 'Exposed' : place)));
  const rows = table('| | source |').map(([, place = '']) => place);
  expect(rows).toHaveLength(places.length);
  for (const [index, [place]] of places.entries()) expect(rows[index]).toContain(place);
});
