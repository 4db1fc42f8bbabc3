import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Rights, rightsPacket } from '../../../src/import/gallery/rightsPacket.ts';
import type { Pixels } from '../../../src/import/pictures/decode.ts';
import { encode } from '../../../src/import/pictures/encode.ts';
import { embeddedRights } from '../../support/embedded.ts';

const rights = {
  creator: 'Ada & Bo <Person>',
  credit: 'A. Person/Agency',
  copyright: '© 2017 “Agency”',
  usageTerms: 'Two\nlines',
  licenseUrl: 'https://example.org/licence?a=1&b=2',
  acquireLicenseUrl: 'https://example.org/buy',
};

test.each(['avif', 'jpeg'] as const)(
  'A reader of metadata finds the rights in an %s',
  async (format) => {
    expect(embeddedRights(await file(format, rights))).toEqual(rights);
  },
);

test('Unknown rights are left out, and without any there is no packet', () => {
  const packet = rightsPacket({ credit: 'A. Person' });
  expect(packet).not.toContain('dc:');
  expect(packet).not.toContain('plus:');
  expect(rightsPacket({})).toBeUndefined();
  expect(rightsPacket({ credit: ' \u0000\ud800 ' })).toBeUndefined();
});

test('Any text can be read back, except for what XML cannot hold', async () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('&', '<', '>', '"', ']]>', '\n'), anyUnit),
  });
  await fc.assert(
    fc.asyncProperty(text, text, async (credit, copyright) => {
      const given = { creator: 'Somebody', credit, copyright };
      expect(embeddedRights(await file('jpeg', given))).toEqual({
        creator: 'Somebody',
        ...expected('credit', credit),
        ...expected('copyright', copyright),
      });
    }),
  );
});

test('A text longer than a book chapter is cut, because a JPEG would drop the whole packet', async () => {
  const long = '&'.repeat(30_000);
  const all = Object.fromEntries(Object.keys(rights).map((field) => [field, long]));
  const found = embeddedRights(await file('jpeg', all));
  for (const field of Object.keys(rights)) expect(found).toHaveProperty(field, '&'.repeat(1500));
});

const anyUnit = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code !== 0x0d)
  .map((code) => String.fromCodePoint(code));

function expected(field: string, text: string): Record<string, string> {
  const trimmed = [...text].filter(isXmlCharacter).join('').trim();
  return trimmed ? { [field]: trimmed } : {};
}

/** XML 1.0, 2.2; the text has no carriage returns. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return character === '\t' || character === '\n';
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return !isHalf && code !== 0xfffe && code !== 0xffff;
}

async function file(format: 'avif' | 'jpeg', given: Rights): Promise<Buffer> {
  const size = { width: 8, height: 8 };
  const pixels: Pixels = { ...size, gamut: 'srgb', channels: 3, data: new Uint8Array(192) };
  return encode(pixels, { ...size, format, quality: 50, effort: 3 }, rightsPacket(given));
}
