import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/import/photoMetadata/readMetadata.ts';
import { pngWith } from '../../support/containers.ts';
import { exifBlock, inLanguages, simple, withExif, withXmp } from '../../support/photoMetadata.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();
const xpComment = 0x9c9c;
const xpAuthor = 0x9c9d;
const userComment = 0x9286;

const comment = (code: string, text: Uint8Array) =>
  Buffer.concat([Buffer.from(code.padEnd(8, '\0'), 'latin1'), text]);

async function captionOf(tags: Record<number, Uint8Array | string>) {
  const { found } = await readMetadata(withExif(plain, tags));
  return found.caption?.texts[0];
}

test('UserComment is read in every character set that it can name, and without one', async () => {
  const text = '평양의 탑';
  expect(await captionOf({ [userComment]: comment('ASCII', Buffer.from('A tower')) })).toBe(
    'A tower',
  );
  for (const order of ['utf-16le', 'utf-16be']) {
    const wide = iconv.encode(text, order);
    const marked = iconv.encode(`\ufeff${text}`, order);
    // Without zeros nothing tells the order but the file’s own, which is big-endian here.
    if (order === 'utf-16be')
      expect(await captionOf({ [userComment]: comment('UNICODE', wide) })).toBe(text);
    expect(await captionOf({ [userComment]: comment('UNICODE', marked) })).toBe(text);
    const western = iconv.encode('A tower', order);
    expect(await captionOf({ [userComment]: comment('UNICODE', western) })).toBe('A tower');
  }
  // "平壌" in ISO-2022-JP.
  const jis = Buffer.from('\x1b$BJ?>m\x1b(B', 'latin1');
  expect(await captionOf({ [userComment]: comment('JIS', jis) })).toBe('平壌');
  expect(await captionOf({ [userComment]: comment('', Buffer.from('Größe')) })).toBe('Größe');
  expect(await captionOf({ [userComment]: Buffer.from('A tower without a code') })).toBe(
    'A tower without a code',
  );
});

test('A blank UserComment does not count', async () => {
  for (const bytes of [
    comment('ASCII', Buffer.alloc(100, ' ')),
    comment('', Buffer.alloc(50)),
    Buffer.alloc(0),
  ]) {
    expect(await captionOf({ [userComment]: bytes })).toBeUndefined();
  }
});

test('XPComment and XPAuthor, which Windows writes, are read', async () => {
  const file = withExif(plain, {
    [xpComment]: iconv.encode('A tower in 평양\0', 'utf-16le'),
    [xpAuthor]: iconv.encode('A. Person;B. Person\0', 'utf-16le'),
  });
  const { found } = await readMetadata(file);
  expect(found.caption).toMatchObject({ from: 'EXIF XPComment', texts: ['A tower in 평양'] });
  expect(found.creator?.texts).toEqual(['A. Person', 'B. Person']);
});

test('EXIF’s caption is ImageDescription, else XPComment, else UserComment', async () => {
  const all = {
    270: 'Description',
    [xpComment]: iconv.encode('XP comment', 'utf-16le'),
    [userComment]: comment('ASCII', Buffer.from('User comment')),
  };
  expect(await captionOf(all)).toBe('Description');
  expect(await captionOf({ ...all, 270: 'SONY DSC' })).toBe('XP comment');
  expect(await captionOf({ [userComment]: all[userComment] })).toBe('User comment');
});

test('One block of EXIF does not hide another', async () => {
  const file = pngWith(
    [['eXIf', exifBlock({ 315: 'A. Person' })]],
    [['eXIf', exifBlock({ 270: 'A tower' })]],
  );
  const { found } = await readMetadata(file);
  expect([found.creator?.texts, found.caption?.texts]).toEqual([['A. Person'], ['A tower']]);
});

test('XMP’s copies of EXIF are read after IIM, the date included', async () => {
  const properties =
    inLanguages('tiff:ImageDescription', { 'x-default': 'A tower' }) +
    simple('tiff:Artist', 'A. Person') +
    simple('exif:DateTimeOriginal', '2017-04-15T09:30:00+09:00') +
    inLanguages('exif:UserComment', { 'x-default': 'Comment' });
  const attributes =
    'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"';
  const { found } = await readMetadata(withXmp(plain, properties, attributes));
  expect(found).toMatchObject({
    caption: { from: 'XMP tiff:ImageDescription', texts: ['A tower'] },
    creator: { texts: ['A. Person'] },
    date: { from: 'XMP exif:DateTimeOriginal', texts: ['2017-04-15T09:30:00+09:00'] },
  });
});

test('A Creative Commons licence is found if there is no web statement of rights', async () => {
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  const property = `<cc:license rdf:resource="${licence}"/>`;
  const { found } = await readMetadata(
    withXmp(plain, property, 'xmlns:cc="http://creativecommons.org/ns#"'),
  );
  expect(found.licenseUrl?.texts).toEqual([licence]);
});
