import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitalSourceTerm, digitalSourceUri } from '../../src/content/digitalSource.ts';

const prefixes = [
  '',
  'digsrctype:',
  'http://cv.iptc.org/newscodes/digitalsourcetype/',
  'https://cv.iptc.org/newscodes/digitalsourcetype/',
  'HTTP://CV.IPTC.ORG/newscodes/digitalsourcetype/',
  'cv.iptc.org/newscodes/digitalsourcetype/',
  'http://example.org/other#',
];

test('A term is known by itself, as a code and as an address, however it ends', () => {
  const term = fc.constantFrom(
    'digitalCapture',
    'trainedAlgorithmicMedia',
    'print',
    'softwareImage',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...prefixes),
      term,
      fc.constantFrom('', '/', '//', ' \n', '#'),
      (prefix, name, end) => {
        expect(digitalSourceTerm(`${prefix}${name}${end}`)).toBe(name);
        expect(digitalSourceTerm(`${prefix}${name.toUpperCase()}`)).toBe(name);
      },
    ),
  );
});

test('Terms that IPTC has replaced are those that replaced them', () => {
  expect(digitalSourceTerm('digsrctype:digitalArt')).toBe('digitalCreation');
  expect(digitalSourceTerm('minorHumanEdits')).toBe('humanEdits');
});

test('What IPTC does not have is no term', () => {
  for (const text of ['', '/', 'constructor', 'toString', '__proto__', 'a photograph', 'trained']) {
    expect(digitalSourceTerm(text)).toBeUndefined();
  }
});

test('A term is written as its standard writes it', () => {
  expect(digitalSourceUri('trainedAlgorithmicMedia')).toBe(
    'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  );
});
