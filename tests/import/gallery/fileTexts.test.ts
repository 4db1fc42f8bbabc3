import { expect, test } from 'vitest';
import type { ProgressEvent } from '../../../src/import/report.ts';
import { desk, problemsOf } from '../../support/importing.ts';
import {
  inLanguages,
  list,
  simple,
  unmarked,
  withExif,
  withIim,
  withXmp,
} from '../../support/photoMetadata.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();

const agencies = withXmp(
  plain,
  [
    inLanguages('dc:description', {
      'x-default': 'A tower. (Photo by Ed Jones/AFP)',
      de: 'Ein Turm. (Foto: Ed Jones/AFP)',
    }),
    simple('photoshop:Headline', 'Tower'),
    simple('photoshop:Credit', 'AFP'),
    list('dc:creator', ['Ed Jones', 'A. Person']),
    inLanguages('dc:rights', { 'x-default': '© AFP' }),
    inLanguages('xmpRights:UsageTerms', { 'x-default': 'Ask us.' }),
    simple('xmpRights:WebStatement', 'http://afp.example/licence'),
    '<plus:LicensorURL>https://afp.example/buy</plus:LicensorURL>',
    inLanguages('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'A tower above a river' }),
    inLanguages('Iptc4xmpCore:ExtDescrAccessibility', { 'x-default': 'Seven storeys.' }),
    simple('photoshop:DateCreated', '2017-04-15T09:30:00+09:00'),
    simple('photoshop:Instructions', 'TELL NOBODY'),
    simple('photoshop:City', 'Secretville'),
    simple('photoshop:Source', 'A source'),
  ].join(''),
);

test('A slide has the texts of its file, without its instructions and places', async () => {
  const { write, import: run, gallery, bytes } = await desk();
  await write('g', { 'a.jpg': agencies });
  await run('g');
  const { width, height, placeholder, color, sources, ...texts } =
    (await gallery('g')).slides[0] ?? {};
  expect(texts).toEqual({
    id: 'a',
    kind: 'picture',
    alt: 'A tower above a river',
    headline: 'Tower',
    caption: 'A tower.',
    description: 'Seven storeys.',
    credit: 'AFP',
    creator: 'Ed Jones, A. Person',
    copyright: '© AFP',
    usageTerms: 'Ask us.',
    licenseUrl: 'http://afp.example/licence',
    acquireLicenseUrl: 'https://afp.example/buy',
    date: '2017-04-15T09:30:00+09:00',
  });
  expect((await bytes('galleries/g.json')).toString()).not.toMatch(/NOBODY|Secretville/);
});

test('gallery.yaml overrides the file, field by field, and sets the language', async () => {
  const { write, import: run, gallery } = await desk();
  const yaml = [
    'lang: de-AT',
    'slides:',
    '  - file: a.jpg',
    '    alt: Ein Turm',
    '    headline: Mein Turm',
    '    description: Sieben Stockwerke.',
    '    usageTerms: Frei.',
    '    licenseUrl: https://example.org/a',
    '    acquireLicenseUrl: http://example.org/b',
    '    date: 2017-04',
    '    credit: ""',
  ];
  await write('g', { 'a.jpg': agencies, 'gallery.yaml': yaml.join('\n') });
  await run('g');
  expect((await gallery('g')).slides[0]).toMatchObject({
    alt: 'Ein Turm',
    caption: 'Ein Turm.',
    headline: 'Mein Turm',
    description: 'Sieben Stockwerke.',
    usageTerms: 'Frei.',
    licenseUrl: 'https://example.org/a',
    acquireLicenseUrl: 'http://example.org/b',
    date: '2017-04',
  });
  expect((await gallery('g')).slides[0]).not.toHaveProperty('credit');
});

test('An invalid date or address in gallery.yaml is refused with its line', async () => {
  const { write, import: run } = await desk();
  const yaml =
    'slides:\n  - file: a.jpg\n    date: 15 April\n    acquireLicenseUrl: ask us\n    alt: x';
  await write('g', { 'a.jpg': plain, 'gallery.yaml': yaml });
  expect(await problemsOf(run('g'))).toEqual([
    'gallery.yaml:3: at date of slide 1 (a.jpg), expected a date such as 2017, 2017-12-09 or 2017-12-09T18:30:00+09:00, found "15 April"',
    'gallery.yaml:4: at acquireLicenseUrl of slide 1 (a.jpg), expected an address with https or http, found "ask us"',
  ]);
});

test('--verbose reports the source of every text, what was left out and what contradicts it', async () => {
  const { write, import: run } = await desk();
  const file = withExif(withIim(agencies, [[120, 'Another tower.']]), {
    270: 'SONY DSC',
    315: 'Somebody',
  });
  await write('g', {
    'a.jpg': file,
    'gallery.yaml': 'title: G\nslides: [{file: a.jpg, credit: Ours}]',
  });
  const events: ProgressEvent[] = [];
  await run('g', { isVerbose: true }, events);
  expect(events.flatMap((event) => (event.kind === 'note' ? event.text : []))).toEqual([
    'a.jpg: credit from gallery.yaml.',
    'a.jpg: alt from XMP Iptc4xmpCore:AltTextAccessibility.',
    'a.jpg: headline from XMP photoshop:Headline.',
    'a.jpg: caption from XMP dc:description.',
    'a.jpg: description from XMP Iptc4xmpCore:ExtDescrAccessibility.',
    'a.jpg: creator from XMP dc:creator.',
    'a.jpg: copyright from XMP dc:rights.',
    'a.jpg: usageTerms from XMP xmpRights:UsageTerms.',
    'a.jpg: licenseUrl from XMP xmpRights:WebStatement.',
    'a.jpg: acquireLicenseUrl from XMP plus:LicensorURL.',
    'a.jpg: date from XMP photoshop:DateCreated.',
    'a.jpg: source from XMP photoshop:Source, not published.',
    'a.jpg: instructions from XMP photoshop:Instructions, not published.',
    'a.jpg: places from XMP photoshop:City, not published.',
    'a.jpg: caption without “(Photo by Ed Jones/AFP)”, which repeats the credit line or the creator.',
    'a.jpg: caption differs in IIM 2:120: “Another tower.”.',
    'a.jpg: creator differs in EXIF Artist: “Somebody”.',
    'a.jpg: caption not from EXIF ImageDescription, which is only “SONY DSC”.',
  ]);
  const quiet: ProgressEvent[] = [];
  await run('g', {}, quiet);
  expect(quiet.filter(({ kind }) => kind === 'note')).toEqual([]);
});

test('--iptc-charset sets the character set, and an unknown one is refused', async () => {
  const { write, import: run, gallery } = await desk();
  // "Пхеньян" in Windows-1251.
  const name = [0xcf, 0xf5, 0xe5, 0xed, 0xfc, 0xff, 0xed];
  await write('g', { 'a.jpg': withIim(plain, [[120, name]], unmarked) });
  await run('g', { iptcCharset: 'windows-1251' });
  expect((await gallery('g')).slides[0]?.caption).toBe('Пхеньян');
  expect(await problemsOf(run('g', { iptcCharset: 'klingon' }))).toEqual([
    '--iptc-charset must be a character set such as windows-1251, macintosh or shift_jis, not "klingon".',
  ]);
});

test('There is no warning about a text in the file if the editor overrides that text', async () => {
  const { write, import: run } = await desk();
  const long = withIim(plain, [[120, 'Word '.repeat(4100)]]);
  await write('g', { 'a.jpg': long, 'b.jpg': long });
  await write('g', {
    'gallery.yaml':
      'slides: [{file: a.jpg, caption: Short, alt: A, credit: C}, {file: b.jpg, alt: B, credit: C}]',
  });
  const [report] = (await run('g')).galleries;
  expect(report?.slides.map(({ warnings }) => warnings)).toEqual([
    [],
    ['has a caption of 20,499 characters: what is too long is cut off'],
  ]);
});
