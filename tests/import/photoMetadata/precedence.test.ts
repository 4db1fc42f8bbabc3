import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/import/photoMetadata/readMetadata.ts';
import { gifWith } from '../../support/containers.ts';
import {
  inLanguages,
  list,
  simple,
  withExif,
  withIim,
  withXmp,
  xmpPacket,
} from '../../support/photoMetadata.ts';
import { jpeg, picture } from '../../support/pictures.ts';

const plain = await jpeg();

test('Each field is read from XMP, else from IIM, else from EXIF', async () => {
  const file = withExif(
    withIim(withXmp(plain, inLanguages('dc:description', { 'x-default': 'Caption in XMP' })), [
      [120, 'Caption in IIM'],
      [110, 'Credit in IIM'],
    ]),
    { 270: 'Caption in EXIF', 315: 'Artist in EXIF', 33432: 'Copyright in EXIF' },
  );
  const { found, differing } = await readMetadata(file);
  expect(found).toEqual({
    caption: { field: 'caption', from: 'XMP dc:description', texts: ['Caption in XMP'] },
    credit: { field: 'credit', from: 'IIM 2:110', texts: ['Credit in IIM'] },
    creator: { field: 'creator', from: 'EXIF Artist', texts: ['Artist in EXIF'] },
    copyright: { field: 'copyright', from: 'EXIF Copyright', texts: ['Copyright in EXIF'] },
  });
  expect(differing.map(({ from }) => from)).toEqual(['IIM 2:120', 'EXIF ImageDescription']);
});

test('A blank text does not count, and IIM that is XMP cut short does not contradict it', async () => {
  const xmp =
    inLanguages('dc:description', { 'x-default': ' \n ' }) +
    simple('photoshop:Credit', 'NASA, ESA, Michael Wong (Space Telescope)');
  const file = withIim(withXmp(plain, xmp), [
    [120, 'Caption in IIM'],
    [110, 'NASA, ESA, Michael Wong (Space T'],
  ]);
  const { found, differing } = await readMetadata(file);
  expect(found.caption?.texts).toEqual(['Caption in IIM']);
  expect(found.credit?.texts).toEqual(['NASA, ESA, Michael Wong (Space Telescope)']);
  expect(differing).toEqual([]);
});

test('Every field of the gallery is read from XMP', async () => {
  const xmp = [
    inLanguages('dc:description', { 'x-default': 'Caption' }),
    simple('photoshop:Headline', 'Headline'),
    simple('photoshop:Credit', 'Credit'),
    list('dc:creator', ['One Person', 'Another, Jr.']),
    inLanguages('dc:rights', { 'x-default': '© Agency' }),
    inLanguages('xmpRights:UsageTerms', { 'x-default': 'Terms' }),
    simple('xmpRights:WebStatement', 'https://example.org/licence'),
    '<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://example.org/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>',
    inLanguages('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'Alt' }),
    inLanguages('Iptc4xmpCore:ExtDescrAccessibility', { 'x-default': 'Long' }),
    simple('photoshop:Source', 'Source'),
    simple('photoshop:Instructions', 'Instructions'),
    simple('photoshop:DateCreated', '2017-08-01T12:33:22.05+09:00'),
    simple('Iptc4xmpCore:Location', 'Square'),
    simple('photoshop:City', 'Pyongyang'),
    simple('photoshop:Country', 'North Korea'),
    simple(
      'Iptc4xmpExt:DigitalSourceType',
      'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    ),
  ].join('');
  const { found } = await readMetadata(withXmp(plain, xmp));
  const texts = Object.fromEntries(
    Object.values(found).map(({ field, texts: of }) => [field, of.join(' | ')]),
  );
  expect(texts).toEqual({
    caption: 'Caption',
    headline: 'Headline',
    credit: 'Credit',
    creator: 'One Person | Another, Jr.',
    copyright: '© Agency',
    usageTerms: 'Terms',
    licenseUrl: 'https://example.org/licence',
    acquireLicenseUrl: 'https://example.org/buy',
    alt: 'Alt',
    description: 'Long',
    source: 'Source',
    instructions: 'Instructions',
    date: '2017-08-01T12:33:22+09:00',
    places: 'Square | Pyongyang | North Korea',
    digitalSource: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  });
});

test('Every field that IIM and EXIF have is read from them', async () => {
  const { found: iim } = await readMetadata(
    withIim(plain, [
      [120, 'Caption'],
      [105, 'Headline'],
      [110, 'Credit'],
      [80, 'One Person'],
      [80, 'Another'],
      [116, 'Copyright'],
      [115, 'Source'],
      [40, 'Instructions'],
      [55, '20170801'],
      [60, '123322+0900'],
      [90, 'Pyongyang'],
      [101, 'North Korea'],
    ]),
  );
  expect(
    Object.values(iim).map(({ field, from, texts }) => `${field}: ${texts.join(' | ')} (${from})`),
  ).toEqual([
    'headline: Headline (IIM 2:105)',
    'caption: Caption (IIM 2:120)',
    'credit: Credit (IIM 2:110)',
    'creator: One Person | Another (IIM 2:80)',
    'copyright: Copyright (IIM 2:116)',
    'date: 2017-08-01T12:33:22+09:00 (IIM 2:55)',
    'source: Source (IIM 2:115)',
    'instructions: Instructions (IIM 2:40)',
    'places: Pyongyang | North Korea (IIM 2:90)',
  ]);
  const { found: exif } = await readMetadata(
    withExif(plain, {
      270: 'Caption',
      315: 'One Person; Another',
      33432: 'Photographer\0Editor',
      36867: '2017:08:01 12:33:22',
      36881: '+09:00',
    }),
  );
  expect(
    Object.values(exif).map(({ field, from, texts }) => `${field}: ${texts.join(' | ')} (${from})`),
  ).toEqual([
    'caption: Caption (EXIF ImageDescription)',
    'creator: One Person | Another (EXIF Artist)',
    'copyright: Photographer; Editor (EXIF Copyright)',
    'date: 2017-08-01T12:33:22+09:00 (EXIF DateTimeOriginal)',
  ]);
});

test('A camera’s default text is not a caption', async () => {
  for (const text of [
    'OLYMPUS DIGITAL CAMERA         ',
    'SONY DSC',
    'DCIM\\100MEDIA',
    'DSC_0042',
  ]) {
    const { found, placeholders } = await readMetadata(withExif(plain, { 270: text }));
    expect(found.caption).toBeUndefined();
    expect(placeholders.map(({ texts }) => texts[0])).toEqual([text.trim()]);
  }
  const { found } = await readMetadata(
    withExif(withXmp(plain, inLanguages('dc:description', { 'x-default': 'SONY DSC' })), {
      270: 'A tower',
    }),
  );
  expect(found.caption?.texts).toEqual(['A tower']);
});

test('XMP is found in every file format that can hold it', async () => {
  const packet = xmpPacket(inLanguages('dc:description', { 'x-default': 'Größe' }));
  const tagged = picture().withXmp(packet);
  const files = {
    jpeg: tagged.clone().jpeg().toBuffer(),
    png: tagged.clone().png().toBuffer(),
    webp: tagged.clone().webp().toBuffer(),
    avif: tagged.clone().avif().toBuffer(),
    tiff: tagged.clone().tiff().toBuffer(),
    gif: Promise.resolve(gifWith('XMP DataXMP', Buffer.from(packet), false)),
  };
  for (const [kind, file] of Object.entries(files)) {
    const { found } = await readMetadata(await file);
    expect(`${kind}: ${found.caption?.texts[0]}`).toBe(`${kind}: Größe`);
  }
});

test('A file without metadata gives no texts and no flaws', async () => {
  for (const file of [plain, await picture().png().toBuffer(), await picture().gif().toBuffer()]) {
    const { found, flaws } = await readMetadata(file);
    expect({ found, flaws }).toEqual({ found: {}, flaws: [] });
  }
});
