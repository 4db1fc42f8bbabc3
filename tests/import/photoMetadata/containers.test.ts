import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileTexts } from '../../../src/import/gallery/fileTexts.ts';
import {
  avifWith,
  type Chunk,
  extension,
  gifWith,
  pngWith,
  rawProfile,
  tiffWith,
  webpWith,
  xmpChunk,
} from '../../support/containers.ts';
import {
  exifBlock,
  iimBlock,
  inLanguages,
  resource,
  simple,
  withExif,
  withIim,
  withPacket,
  withSegment,
  withXmp,
  xmpPacket,
} from '../../support/photoMetadata.ts';
import { jpeg, picture } from '../../support/pictures.ts';

const plain = await jpeg();

const xmp = xmpPacket(
  inLanguages('dc:description', { 'x-default': 'A tower' }) +
    simple('photoshop:Credit', 'Agency') +
    simple('photoshop:Instructions', 'EMBARGO until 18:00'),
);
const xmpBytes = Buffer.from(xmp);
const empty = xmpPacket('');
const iim = iimBlock([
  [120, 'A tower'],
  [110, 'Agency'],
  [40, 'EMBARGO until 18:00'],
]);
const exif = exifBlock({ 270: 'A tower', 315: 'A. Person' });
const xmpSegment = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmpBytes]);
const exifSegment = Buffer.concat([Buffer.from('Exif\0\0'), exif]);

const told = {
  texts: { caption: 'A tower', credit: 'Agency' },
  warnings: ['is under embargo: its instructions say “EMBARGO until 18:00”'],
};

async function tells(file: Uint8Array) {
  const { texts, warnings } = await readFileTexts(Buffer.from(file), {});
  return {
    texts: { caption: texts.caption, credit: texts.credit },
    warnings: warnings.map(({ text }) => text),
  };
}

const photoshop = (content: Uint8Array) => Buffer.concat([Buffer.from('Photoshop 3.0\0'), content]);
const little = { isLittleEndian: true, isBig: false };
const shapes = [true, false].flatMap((isLittleEndian) =>
  [true, false].map((isBig) => ({ isLittleEndian, isBig })),
);
const turned = Buffer.concat([iim, Buffer.alloc((4 - (iim.length % 4)) % 4)]).swap32();

const places: [name: string, file: Uint8Array][] = [
  ['JPEG, XMP', withPacket(plain, xmpBytes)],
  ['JPEG, XMP without its head', withSegment(plain, 0xe1, xmpBytes)],
  ['JPEG, IIM', withSegment(plain, 0xed, photoshop(resource(iim)))],
  [
    'JPEG, IIM in an old Photoshop’s segment',
    withSegment(plain, 0xed, Buffer.concat([Buffer.from('Adobe_Photoshop2.5:'), resource(iim)])),
  ],
  ['JPEG, IIM bare', withSegment(plain, 0xed, iim)],
  [
    'JPEG, XMP in Photoshop’s resources',
    withSegment(
      plain,
      0xed,
      photoshop(Buffer.concat([resource(Buffer.alloc(5), 0x03ed), resource(xmpBytes, 0x0424)])),
    ),
  ],
  ['JPEG, IIM that goes on in a second segment', inTwoSegments(photoshop(resource(iim)), 40)],
  ['PNG, XMP before the pixels', pngWith([xmpChunk(xmp)])],
  ['PNG, XMP after the pixels', pngWith([], [xmpChunk(xmp)])],
  ['PNG, XMP compressed', pngWith([], [xmpChunk(xmp, true)])],
  ...(['tEXt', 'zTXt', 'iTXt'] as const).flatMap((type): [string, Uint8Array][] => [
    [`PNG, profile xmp in ${type}`, pngWith([rawProfile('xmp', xmpBytes, type)])],
    [
      `PNG, profile xmp in ${type} after the pixels`,
      pngWith([], [rawProfile('xmp', xmpBytes, type)]),
    ],
    [`PNG, profile iptc in ${type}`, pngWith([rawProfile('iptc', resource(iim), type)])],
    [`PNG, profile iptc without resources in ${type}`, pngWith([rawProfile('iptc', iim, type)])],
    [`PNG, profile 8bim in ${type}`, pngWith([], [rawProfile('8bim', resource(iim), type)])],
    [`PNG, profile APP1 in ${type}`, pngWith([rawProfile('APP1', xmpSegment, type)])],
  ]),
  ['WebP', webpWith('XMP ', xmpBytes)],
  ['WebP of an early writer', webpWith('XMP\0', xmpBytes)],
  ['AVIF', avifWith([exif, xmpBytes], ['Exif', 'mime\0application/rdf+xml\0'], false)],
  ['AVIF, among the small items', avifWith([xmpBytes], ['mime\0application/rdf+xml\0'], true)],
  ['AVIF of an encoder', await picture().withXmp(xmp).avif().toBuffer()],
  ['AVIF, box of its own', Buffer.concat([await picture().avif().toBuffer(), uuidBox()])],
  ...shapes.flatMap((shape): [string, Uint8Array][] => {
    const name = `TIFF, ${JSON.stringify(shape)}`;
    return [
      [`${name}, XMP`, tiffWith([[700, 1, xmpBytes]], shape)],
      [`${name}, IIM`, tiffWith([[33723, 7, iim]], shape)],
      [`${name}, Photoshop`, tiffWith([[34377, 1, resource(iim)]], shape)],
    ];
  }),
  ['TIFF, IIM turned round in fours', tiffWith([[33723, 4, turned]], little)],
  ['GIF', gifWith('XMP DataXMP', xmpBytes, false)],
  ['GIF, XMP in blocks', gifWith('XMP DataXMP', xmpBytes, true)],
  ['GIF, IIM', gifWith('MGKIPTC0000', resource(iim), true)],
  ['GIF, IIM without resources', gifWith('MGK8BIM0000', iim, true)],
];

test.each(places)('Caption, credit and embargo are found in a %s', async (_, file) => {
  expect(await tells(file)).toEqual(told);
});

const exifPlaces: [name: string, file: Uint8Array][] = [
  ['JPEG', withSegment(plain, 0xe1, exifSegment)],
  ['PNG', pngWith([], [['eXIf', exif]])],
  ['PNG, profile exif', pngWith([rawProfile('exif', exifSegment, 'zTXt')])],
  ['PNG, profile APP1', pngWith([rawProfile('APP1', exifSegment, 'tEXt')])],
  ['WebP', webpWith('EXIF', exif)],
  ['WebP with JPEG’s head', webpWith('EXIF', exifSegment)],
  ['AVIF', avifWith([Buffer.concat([Buffer.alloc(4), exif])], ['Exif'], false)],
  [
    'AVIF with JPEG’s head',
    avifWith([Buffer.concat([Buffer.from([0, 0, 0, 6]), exifSegment])], ['Exif'], true),
  ],
  [
    'AVIF of an encoder',
    await picture()
      .withExif({ IFD0: { ImageDescription: 'A tower', Artist: 'A. Person' } })
      .avif()
      .toBuffer(),
  ],
  [
    'TIFF',
    tiffWith(
      [
        [270, 7, Buffer.from('A tower\0')],
        [315, 7, Buffer.from('A. Person\0')],
      ],
      little,
    ),
  ],
];

test.each(exifPlaces)('EXIF is found in a %s', async (_, file) => {
  const { texts } = await readFileTexts(Buffer.from(file), {});
  expect({ caption: texts.caption, creator: texts.creator }).toEqual({
    caption: 'A tower',
    creator: 'A. Person',
  });
});

test('Packets of XMP and IIM, empty or not, are merged whatever their order and number', async () => {
  const blank = xmpPacket(inLanguages('dc:description', { 'x-default': ' ' }));
  const parts = [
    withoutPicture(withXmp(plain, inLanguages('dc:description', { 'x-default': 'A tower' }))),
    withoutPicture(withXmp(plain, simple('photoshop:Credit', 'Agency'))),
    withoutPicture(withPacket(plain, Buffer.from(empty))),
    withoutPicture(withPacket(plain, Buffer.from(blank))),
    withoutPicture(withPacket(plain, Buffer.alloc(0))),
    withoutPicture(withIim(plain, [[40, 'EMBARGO until 18:00']])),
    withoutPicture(withIim(plain, [])),
    withoutPicture(withExif(plain, { 270: 'Another caption' })),
    // Application data that is somebody else's, and bytes between two segments.
    Buffer.from([0xff, 0xe1, 0, 6, 1, 2, 3, 4]),
    Buffer.from([0, 0xff, 0, 7]),
  ];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(parts, { minLength: parts.length }), async (order) => {
      const first = Buffer.from([0xff, 0xee, 0, 2]);
      const file = Buffer.concat([plain.subarray(0, 2), first, ...order, plain.subarray(2)]);
      expect(await tells(file)).toEqual(told);
    }),
    { numRuns: 60 },
  );
});

test('An empty packet in a PNG does not hide another', async () => {
  const chunks: Chunk[] = [
    xmpChunk(empty),
    xmpChunk(''),
    rawProfile('xmp', Buffer.from(xmp), 'zTXt'),
    rawProfile('iptc', Buffer.alloc(0), 'tEXt'),
    ['tEXt', Buffer.from('Comment\0Created with a program')],
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(chunks, { minLength: chunks.length }),
      fc.nat(chunks.length),
      async (order, pixelsAt) => {
        const file = pngWith(order.slice(0, pixelsAt), order.slice(pixelsAt));
        expect(await tells(file)).toEqual(told);
      },
    ),
    { numRuns: 40 },
  );
});

test('Of several packets, the first that has a field counts', async () => {
  const file = withXmp(
    withXmp(plain, simple('photoshop:Credit', 'Second') + simple('photoshop:Headline', 'Second')),
    simple('photoshop:Credit', 'First'),
  );
  const { texts } = await readFileTexts(file, {});
  expect(texts).toMatchObject({ credit: 'First', headline: 'Second' });
});

const named = (digest: string) =>
  xmpPacket('', `xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="${digest}"`);

test('Extended XMP is read, with its pieces in any order', async () => {
  const { digest, segments } = extension(xmp, 100);
  const main = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${named(digest)}`);
  const all = [main, ...segments, ...segments.slice(0, 1)];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
      let file = plain;
      for (const segment of order) file = withSegment(file, 0xe1, segment);
      expect(await tells(file)).toEqual(told);
    }),
    { numRuns: 30 },
  );
});

test('An extension that is incomplete, changed or not named is read as far as possible, with a warning', async () => {
  const { digest, segments } = extension(xmp, 80);
  const file = (main: string, parts: readonly Buffer[]) =>
    [...parts]
      .reverse()
      .reduce((all, part) => withSegment(all, 0xe1, part), withPacket(plain, Buffer.from(main)));
  const last = Buffer.from(segments.at(-1) ?? '');
  last.write(' ', last.length - 3);
  const flawed = {
    lacking: file(named(digest), segments.slice(0, -1)),
    changed: file(named(digest), [...segments.slice(0, -1), last]),
    unnamed: file(empty, segments),
  };
  for (const [flaw, bytes] of Object.entries(flawed)) {
    const { texts, warnings } = await tells(bytes);
    expect({ flaw, ...texts }).toEqual({ flaw, ...told.texts });
    expect(warnings).toContainEqual(told.warnings[0]);
    expect(warnings.join()).toMatch(
      /flaw \(a part of its XMP (is missing|has been changed|belongs to none of its packets)\)/,
    );
  }
});

test('An extension that no packet names is ignored if a packet names another', async () => {
  const old = extension(xmpPacket(simple('photoshop:Headline', 'Old')), 1000);
  const { digest, segments } = extension(xmp, 1000);
  let file = withPacket(plain, Buffer.from(named(digest)));
  for (const segment of [...old.segments, ...segments]) file = withSegment(file, 0xe1, segment);
  const { texts } = await readFileTexts(file, {});
  expect(texts).toMatchObject({ caption: 'A tower', headline: '' });
});

test('No bytes in a container’s metadata stop the reader', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(bytes, bytes, async (some, others) => {
      const files = [
        pngWith(
          [['iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0'), some])]],
          [['eXIf', others]],
        ),
        pngWith([['zTXt', Buffer.concat([Buffer.from('Raw profile type iptc\0\0'), some])]]),
        pngWith([rawProfile('8bim', some, 'tEXt'), rawProfile('exif', others, 'tEXt')]),
        webpWith('EXIF', some),
        avifWith([some, others], ['Exif', 'mime\0application/rdf+xml\0'], true),
        Buffer.concat([Buffer.from('\0\0\0\x14ftypavif\0\0\0\0avif\0\0\0\x90meta\0\0\0\0'), some]),
        tiffWith(
          [
            [700, 1, some],
            [33723, 4, others],
            [34377, 7, some],
          ],
          little,
        ),
        Buffer.concat([Buffer.from('II\x2b\0\x08\0\0\0', 'latin1'), some]),
        gifWith('XMP DataXMP', some, false),
        gifWith('MGK8BIM0000', some, true),
        withSegment(
          withSegment(plain, 0xed, photoshop(some)),
          0xe1,
          Buffer.concat([Buffer.from('Exif\0\0MM\0\x2a'), others]),
        ),
        withSegment(
          plain,
          0xe1,
          Buffer.concat([Buffer.from('http://ns.adobe.com/xmp/extension/\0'), some]),
        ),
      ];
      for (const file of files) await readFileTexts(Buffer.from(file), {});
    }),
    { numRuns: 60 },
  );
});

function inTwoSegments(content: Buffer, at: number): Buffer {
  const rest = photoshop(content.subarray(at));
  return withSegment(withSegment(plain, 0xed, rest), 0xed, content.subarray(0, at));
}

/** A segment alone. */
function withoutPicture(file: Buffer): Buffer {
  return file.subarray(2, file.length - plain.length + 2);
}

function uuidBox(): Buffer {
  const head = Buffer.from('0000000075756964be7acfcb97a942e89c71999491e3afac', 'hex');
  head.writeUInt32BE(head.length + xmpBytes.length);
  return Buffer.concat([head, xmpBytes]);
}
