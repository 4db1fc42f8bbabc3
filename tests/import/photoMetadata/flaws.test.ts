import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileTexts } from '../../../src/import/gallery/fileTexts.ts';
import { inLanguages, simple, withPacket, xmpPacket } from '../../support/photoMetadata.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();

const packet = xmpPacket(
  [
    inLanguages('dc:description', { 'x-default': 'A tower' }),
    simple('photoshop:Credit', 'Agency'),
    inLanguages('dc:rights', { 'x-default': 'Rights of the agency' }),
    simple('photoshop:Instructions', 'EMBARGO until 18:00'),
    simple('photoshop:Source', 'Agency'),
  ].join(''),
);

async function reading(bytes: Buffer | string) {
  const file = withPacket(plain, Buffer.from(bytes));
  const { texts, warnings } = await readFileTexts(file, {});
  return {
    caption: texts.caption,
    credit: texts.credit,
    copyright: texts.copyright,
    embargo: warnings.some(({ text }) => text.startsWith('is under embargo')),
    flaw: warnings.flatMap(({ text }) => /^has XMP with a flaw \((.*)\)/.exec(text)?.[1] ?? []),
  };
}

const whole = {
  caption: 'A tower',
  credit: 'Agency',
  copyright: 'Rights of the agency',
  embargo: true,
};

/** Between two properties, where anything may have got in. */
const gaps = [...packet.matchAll(/<(dc:description|photoshop:Credit|dc:rights|photoshop:I)/g)].map(
  ({ index }) => index,
);
const at = (place: number, text: string) => packet.slice(0, place) + text + packet.slice(place);
const gap = fc.constantFrom(...gaps);

test('A packet without a flaw has no warning', async () => {
  expect(await reading(packet)).toEqual({ ...whole, flaw: [] });
  expect(await reading(`${packet}${' '.repeat(100)}\n\0\0\0`)).toEqual({ ...whole, flaw: [] });
});

test('A packet that is cut off anywhere after its texts is read', async () => {
  const end = packet.indexOf('<photoshop:Source');
  // There the XML has its end; what follows is only the packet's.
  const xmlEnd = packet.lastIndexOf('<?xpacket');
  const length = fc.integer({ min: end, max: packet.length - 1 }).filter((at) => at !== xmlEnd);
  await fc.assert(
    fc.asyncProperty(length, async (kept) => {
      expect(await reading(packet.slice(0, kept))).toEqual({
        ...whole,
        flaw: [expect.stringContaining('cut off')],
      });
    }),
    { numRuns: 60 },
  );
});

test('A packet that is cut off within its texts gives the texts before', async () => {
  const end = packet.indexOf('Rights of');
  const { caption, credit, flaw } = await reading(packet.slice(0, end));
  expect({ caption, credit, flaw }).toEqual({
    caption: 'A tower',
    credit: 'Agency',
    flaw: ['it is cut off'],
  });
});

test('A packet that has lost its beginning is read', async () => {
  for (const begin of ['<rdf:RDF', '<rdf:Description', '<dc:description', '>\n<rdf:RDF']) {
    const { flaw, ...texts } = await reading(packet.slice(packet.indexOf(begin)));
    expect({ begin, ...texts }).toEqual({ begin, ...whole });
    expect(flaw).toHaveLength(1);
  }
});

test('Bytes after the end of a packet do no harm', async () => {
  const junk = fc.oneof(
    fc.stringMatching(/^[a-z<>&"'/ ]{1,40}$/).filter((text) => text.trim() !== ''),
    fc.constantFrom('<?xpacket end="w"?><x:xmpmeta>', '\u0000\u0001garbage', ']]>', '<a b="'),
  );
  await fc.assert(
    fc.asyncProperty(junk, async (text) => {
      const { flaw, ...texts } = await reading(packet + text);
      expect(texts).toEqual(whole);
      expect(flaw).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test('An undeclared prefix loses nothing, even if it is that of the texts', async () => {
  const prefix = fc
    .stringMatching(/^[a-z][a-z0-9]{1,6}$/)
    .filter((name) => !/^(xml|x|rdf|dc|plus)/.test(name));
  await fc.assert(
    fc.asyncProperty(gap, prefix, async (place, name) => {
      expect(await reading(at(place, `<${name}:a ${name}:b="1">x</${name}:a>`))).toEqual({
        ...whole,
        flaw: ['a prefix is not declared'],
      });
    }),
    { numRuns: 40 },
  );
  for (const name of ['dc', 'photoshop', 'rdf']) {
    const without = packet.replace(new RegExp(`xmlns:${name}="[^"]*"`), '');
    expect(await reading(without)).toEqual({ ...whole, flaw: ['a prefix is not declared'] });
  }
});

test('A stray “&” or “<” stays in its text', async () => {
  for (const said of ['Fish & chips', 'R&D', 'Q && A', 'a &nosuch; b', 'A & B &', '5 < 6']) {
    const { flaw, ...texts } = await reading(packet.replace('Rights of the agency', said));
    expect(texts).toEqual({ ...whole, copyright: said });
    expect(flaw).toHaveLength(1);
  }
  const { flaw, ...texts } = await reading(packet.replace('rdf:about=""', 'rdf:about="A & B"'));
  expect({ texts, flaw: flaw.length }).toEqual({ texts: whole, flaw: 1 });
});

test('Wrong tags and attributes do not spoil others', async () => {
  const flawed = {
    'a closing tag is misspelt': packet.replace('</photoshop:Credit>', '</photoshop:Credti>'),
    'a closing tag of a list is misspelt': packet.replace(
      '</rdf:Alt></dc:description>',
      '</rdf:alt></dc:description>',
    ),
    'a closing tag is missing': packet.replace(
      '</rdf:li></rdf:Alt></dc:rights>',
      '</rdf:Alt></dc:rights>',
    ),
    'a closing tag too many': at(gaps[1] ?? 0, '</dc:nothing>'),
    'a value without quotation marks': packet.replace('xml:lang="x-default"', 'xml:lang=x-default'),
    'a value without its second quotation mark': packet.replace(
      'xml:lang="x-default"',
      'xml:lang="x-default',
    ),
    'an attribute without a value': packet.replace('<dc:rights>', '<dc:rights empty>'),
    'the same attribute twice': packet.replace('rdf:about=""', 'rdf:about="" rdf:about="a"'),
    'a comment with two hyphens': at(gaps[2] ?? 0, '<!-- a -- b -->'),
    'a byte that is not UTF-8': mixed(),
  };
  for (const [flaw, text] of Object.entries(flawed)) {
    const { flaw: told, ...texts } = await reading(text);
    expect({ flaw, ...texts }).toEqual({ flaw, ...whole });
    const isHarmless = flaw === 'the same attribute twice';
    expect([flaw, told.length]).toEqual([flaw, isHarmless ? 0 : 1]);
  }
});

test('Bytes of another character set within UTF-8 are decoded in that set', async () => {
  const both = Buffer.concat([
    Buffer.from(packet.slice(0, packet.indexOf('A tower'))),
    Buffer.from('Žižka, Jos'),
    Buffer.from([0xe9]),
    Buffer.from(packet.slice(packet.indexOf('A tower') + 7)),
  ]);
  expect(await reading(both)).toEqual({
    ...whole,
    caption: 'Žižka, José',
    flaw: ['its bytes are not all UTF-8: Windows-1252 was read'],
  });
});

test('Two flaws anywhere lose at most the texts that they are in', async () => {
  const flaw = fc.constantFrom(
    ' & ',
    '<x:y a=b>',
    '</dc:z>',
    '\u0001',
    '<!-- -- -->',
    '&#0;',
    '<q:r/>',
  );
  await fc.assert(
    fc.asyncProperty(gap, flaw, flaw, async (place, first, second) => {
      const { caption, credit, embargo } = await reading(`${at(place, first)}${second}`);
      expect({ caption, credit, embargo }).toEqual({
        caption: 'A tower',
        credit: 'Agency',
        embargo: true,
      });
    }),
    { numRuns: 100 },
  );
});

/** One byte of Latin-1 in a property that nobody reads. */
function mixed(): Buffer {
  const place = gaps[1] ?? 0;
  return Buffer.concat([
    Buffer.from(packet.slice(0, place)),
    Buffer.from('<dc:x>Gr\xf6\xdfe</dc:x>', 'latin1'),
    Buffer.from(packet.slice(place)),
  ]);
}
