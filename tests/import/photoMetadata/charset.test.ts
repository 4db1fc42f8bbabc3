import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { isCharset } from '../../../src/import/photoMetadata/charset.ts';
import { readMetadata } from '../../../src/import/photoMetadata/readMetadata.ts';
import {
  marks,
  unmarked,
  withExif,
  withIim,
  withPacket,
  xmpPacket,
} from '../../support/photoMetadata.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();

async function read(
  caption: Uint8Array,
  mark: string,
  options: { iptcCharset?: string; credit?: Uint8Array } = {},
) {
  const credit = options.credit ? ([[110, options.credit]] as const) : [];
  const file = withIim(plain, [[120, caption], ...credit], mark);
  const { found, guessed } = await readMetadata(file, options);
  const isCharsetGuessed = guessed.length > 0;
  return { text: found.caption?.texts[0], credit: found.credit?.texts[0], isCharsetGuessed };
}

test('UTF-8 is read with and without its mark', async () => {
  const text = 'Größe, 평양, Žižka, 😀';
  for (const mark of [marks.utf8, unmarked]) {
    expect(await read(Buffer.from(text), mark)).toMatchObject({ text, isCharsetGuessed: false });
  }
});

test('A part of ISO 8859 is used if the file names it', async () => {
  const marked: [string, string, string][] = [
    ['Dvořák', 'iso-8859-2', marks.latin2],
    ['Пхеньян', 'iso-8859-5', marks.cyrillic],
    ['José “Pepe”', 'windows-1252', marks.latin1],
  ];
  for (const [text, charset, mark] of marked) {
    const bytes = iconv.encode(text, charset);
    expect(await read(bytes, mark)).toMatchObject({ text, isCharsetGuessed: false });
  }
});

test('Unmarked bytes that are not UTF-8 are read as Windows-1252, with a note', async () => {
  const text = 'José’s “Größe” – €5';
  const bytes = iconv.encode(text, 'windows-1252');
  expect(await read(bytes, unmarked)).toMatchObject({ text, isCharsetGuessed: true });
  expect(await read(bytes, marks.utf8)).toMatchObject({ text, isCharsetGuessed: true });
});

test('A requested character set replaces the guess, but not UTF-8', async () => {
  for (const [text, iptcCharset] of [
    ['José – “Größe”', 'macintosh'],
    ['Пхеньян', 'windows-1251'],
    ['平壌の広場', 'shift_jis'],
  ] as const) {
    const bytes = iconv.encode(text, iptcCharset);
    expect(await read(bytes, unmarked, { iptcCharset })).toMatchObject({
      text,
      isCharsetGuessed: false,
    });
  }
  const text = 'Größe';
  expect(await read(Buffer.from(text), unmarked, { iptcCharset: 'macintosh' })).toMatchObject({
    text,
  });
});

test('Bytes that make no sense in Windows-1252 are read in the likeliest other set, which is named', async () => {
  for (const [charset, text] of [
    ['MacRoman', 'José'],
    ['MacRoman', 'Les élèves français à l’école'],
    ['MacRoman', 'Ein Gebäude in München'],
    ['Windows-1251', 'Пхеньян'],
    ['Windows-1251', 'Вид на город Пхеньян. Фото: ТАСС'],
    ['KOI8-U', 'Вид на город'],
    ['Windows-1251', 'Ким'],
    ['Shift_JIS', '平壌の広場'],
    ['Shift_JIS', '写真：共同'],
    ['EUC-KR', '평양의 광장'],
    ['GB18030', '平壤的广场'],
    ['Big5', '台北的廣場'],
  ] as const) {
    const file = withIim(plain, [[120, iconv.encode(text, charset)]], unmarked);
    const { found, guessed } = await readMetadata(file);
    expect([found.caption?.texts, guessed]).toEqual([[text], [{ kind: 'IIM', charset }]]);
  }
});

test('Windows-1252 is never mistaken for another set', async () => {
  for (const text of [
    'José’s “Größe” – €5',
    'Les élèves français à l’école',
    'Ein Gebäude in München, 20 °C, § 5',
    'Þorlákshöfn á Íslandi',
    '«Où ça?» – Ça va, Zoë',
    'ÄÖÜ, ÉCOLE, © 2017 AGENCE',
    'São Paulo, coração',
    'Malmö och Ångström',
  ]) {
    const file = withIim(plain, [[120, iconv.encode(text, 'windows-1252')]], unmarked);
    const { found, guessed } = await readMetadata(file);
    expect([found.caption?.texts, guessed]).toEqual([
      [text],
      [{ kind: 'IIM', charset: 'Windows-1252' }],
    ]);
  }
});

test('EXIF and XMP that are not UTF-8 are guessed in the same way, or read as requested', async () => {
  const text = 'Вид на город';
  const bytes = iconv.encode(text, 'windows-1251');
  const exif = await readMetadata(withExif(plain, { 270: bytes }));
  expect(exif.found.caption?.texts).toEqual([text]);
  expect(exif.guessed).toEqual([{ kind: 'EXIF', charset: 'Windows-1251' }]);
  const packet = xmpPacket(`<dc:description>${text}</dc:description>`).replace('\ufeff', '');
  const xmp = await readMetadata(withPacket(plain, iconv.encode(packet, 'windows-1251')));
  expect(xmp.found.caption?.texts).toEqual([text]);
  expect(xmp.flaws).toEqual([
    'has XMP with a flaw (its bytes are not all UTF-8: Windows-1251 was read): what can be read is taken',
  ]);
  const asked = await readMetadata(withExif(plain, { 270: bytes }), { iptcCharset: 'koi8-r' });
  expect(asked.found.caption?.texts).toEqual([iconv.decode(bytes, 'koi8-r')]);
  expect(asked.guessed).toEqual([]);
});

test('A last character that a byte limit has cut is left out', async () => {
  const credit = Buffer.from('Agentur für Größe, Ärger & Mühe ü').subarray(0, 38);
  expect(credit.at(-1)).toBe(0xc3);
  for (const mark of [marks.utf8, unmarked]) {
    const caption = Buffer.from('Größe');
    expect(await read(caption, mark, { credit })).toEqual({
      text: 'Größe',
      credit: 'Agentur für Größe, Ärger & Mühe',
      isCharsetGuessed: false,
    });
  }
  // Alone, it is the last letter of a name in Latin-1.
  const name = iconv.encode('José', 'windows-1252');
  expect(await read(name, unmarked)).toMatchObject({ text: 'José', isCharsetGuessed: true });
});

test('NUL padding and what follows it are ignored', async () => {
  const padded = Buffer.from('A caption\0\0\0rest of an older one');
  expect(await read(padded, unmarked)).toMatchObject({ text: 'A caption' });
});

test('EXIF is read as UTF-8, else as Windows-1252', async () => {
  const text = 'José’s “Größe”';
  for (const bytes of [Buffer.from(text), iconv.encode(text, 'windows-1252')]) {
    const { found } = await readMetadata(withExif(plain, { 270: bytes }));
    expect(found.caption?.texts).toEqual([text]);
  }
});

test('XMP is read in UTF-8, in UTF-16 and, against its rules, in Windows-1252', async () => {
  const text = 'José’s “Größe”';
  const packet = xmpPacket(`<dc:description>${text}</dc:description>`);
  const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'utf-16', 'windows-1252'];
  for (const encoding of encodings) {
    const written = encoding === 'windows-1252' ? packet.replace('\ufeff', '') : packet;
    const { found } = await readMetadata(withPacket(plain, iconv.encode(written, encoding)));
    expect(`${encoding}: ${found.caption?.texts[0]}`).toBe(`${encoding}: ${text}`);
  }
});

test('Character sets are recognised by their names; encodings of bytes are not character sets', () => {
  expect(['macintosh', 'Windows-1251', 'shift_jis', 'latin1', 'gbk'].every(isCharset)).toBe(true);
  expect(['klingon', '', 'base64', 'hex', '__proto__'].some(isCharset)).toBe(false);
});
