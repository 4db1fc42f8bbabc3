import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileTexts } from '../../../src/import/gallery/fileTexts.ts';
import {
  inLanguages,
  simple,
  withExif,
  withIim,
  withXmp,
  xmpPacket,
} from '../../support/photoMetadata.ts';
import { jpeg, picture } from '../../support/pictures.ts';

const plain = await jpeg();
const whole = withExif(
  withIim(withXmp(plain, inLanguages('dc:description', { 'x-default': 'Caption' })), [
    [120, 'Caption'],
    [80, 'A. Person'],
  ]),
  { 270: 'Caption', 36867: '2017:08:01 12:33:22' },
);

/** In milliseconds; a picture takes seconds to be encoded. */
const patience = 2000;

async function quickly(file: Buffer) {
  const began = performance.now();
  const result = await readFileTexts(file, {});
  expect(performance.now() - began).toBeLessThan(patience);
  return result;
}

test('Changed bytes anywhere never stop the reader', async () => {
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const file = Buffer.from(whole);
      for (const { at, byte } of changes) file[at] = byte;
      const { texts } = await quickly(file);
      for (const text of Object.values(texts)) expect(text).not.toMatch(/\0/);
    }),
    { numRuns: 120 },
  );
});

test('A file cut off anywhere never stops the reader', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), async (length) => {
      await quickly(whole.subarray(0, length));
    }),
    { numRuns: 120 },
  );
});

test('Random bytes after a file’s first ones never stop the reader', async () => {
  const beginnings = [
    Buffer.from([0xff, 0xd8, 0xff, 0xe1]),
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    Buffer.from('GIF89a'),
    Buffer.from('II\x2a\0', 'latin1'),
    Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
    Buffer.from('\0\0\0\x18ftypavif', 'latin1'),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...beginnings),
      fc.uint8Array({ maxLength: 400 }),
      async (beginning, bytes) => {
        await quickly(Buffer.concat([beginning, bytes]));
      },
    ),
    { numRuns: 120 },
  );
});

test('Entities that expand or read files give no text', async () => {
  const grow = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );
  const doctype = `<!DOCTYPE x [<!ENTITY l0 "lol">${grow.join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const file = withXmp(plain, simple('photoshop:Credit', 'Agency'));
  const packet = file.toString('latin1');
  const body = '<dc:description>&l9;&f;</dc:description>';
  const start = packet.indexOf('<x:xmpmeta');
  const hostile = withXmp(plain, '');
  const rdf = packet
    .slice(start, packet.indexOf('</x:xmpmeta>') + 12)
    .replace('</rdf:Description>', `${body}</rdf:Description>`);
  const segment = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${doctype}${rdf}`, 'latin1');
  const head = Buffer.from([0xff, 0xe1, (segment.length + 2) >> 8, (segment.length + 2) & 255]);
  const { texts } = await quickly(
    Buffer.concat([hostile.subarray(0, 2), head, segment, plain.subarray(2)]),
  );
  expect(texts.caption ?? '').not.toMatch(/lol|root/);
});

test('Deeply nested and very many elements are read or given up quickly', async () => {
  const deep = `${'<dc:description>'.repeat(1900)}x${'</dc:description>'.repeat(1900)}`;
  await quickly(withXmp(plain, deep));
  const wide = `<dc:creator><rdf:Seq>${'<rdf:li>x</rdf:li>'.repeat(3000)}</rdf:Seq></dc:creator>`;
  const { texts } = await quickly(withXmp(plain, wide));
  expect(texts.creator).toBe('x');
});

test('A packet of megabytes is given up, except for the list that Photoshop lets grow', async () => {
  const inWebp = (properties: string) => picture().withXmp(xmpPacket(properties)).webp().toBuffer();
  const caption = '<dc:description>Caption</dc:description>';
  const tooMany = ['<a>', '<dc:creator/>', '<', '<plus:Licensor>'].map((part) =>
    part.repeat(1.9e6 / part.length),
  );
  for (const properties of [...tooMany, '&#1;'.repeat(6e5)]) {
    const { texts, warnings } = await quickly(await inWebp(properties));
    expect(texts.caption).toBe('');
    expect(warnings.map(({ text }) => text)).toEqual([
      'has metadata that cannot be read: it is left out',
    ]);
  }
  const ancestor = '<rdf:li>adobe:docid:photoshop:0123456789abcdef</rdf:li>';
  const ancestors = `<photoshop:DocumentAncestors><rdf:Bag>${ancestor.repeat(1e5)}</rdf:Bag></photoshop:DocumentAncestors>`;
  const { texts, warnings } = await quickly(await inWebp(ancestors + caption));
  expect(texts.caption).toBe('Caption');
  expect(warnings).toEqual([]);
});

test('A small PNG that expands to gigabytes of text is read quickly', async () => {
  const bomb = deflateSync(Buffer.alloc(100e6, 'x'));
  const png = await picture().png().toBuffer();
  const profile = Buffer.concat([Buffer.from('Raw profile type iptc\0\0', 'latin1'), bomb]);
  // After the signature (8) and the header chunk (25).
  const file = Buffer.concat([png.subarray(0, 33), chunk('zTXt', profile), png.subarray(33)]);
  const { texts } = await quickly(file);
  expect(texts.caption).toBe('');
});

test('Names of JavaScript’s own properties are ordinary names', async () => {
  const file = withXmp(
    plain,
    '<dc:__proto__>x</dc:__proto__><dc:constructor>x</dc:constructor><dc:toString>x</dc:toString>' +
      simple('Iptc4xmpExt:DigitalSourceType', 'a/constructor'),
  );
  expect((await quickly(file)).warnings).toEqual([]);
});

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), frame.length - 4);
  return frame;
}
