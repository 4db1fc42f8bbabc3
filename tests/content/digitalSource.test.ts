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

test('A term is recognised alone, as a code and as an address', () => {
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

test('A term that IPTC has replaced is read as the new one', () => {
  expect(digitalSourceTerm('digsrctype:digitalArt')).toBe('digitalCreation');
  expect(digitalSourceTerm('minorHumanEdits')).toBe('humanEdits');
});

test('Other texts are not terms', () => {
  for (const text of ['', '/', 'constructor', 'toString', '__proto__', 'a photograph', 'trained']) {
    expect(digitalSourceTerm(text)).toBeUndefined();
  }
});

test('A term is written as an IPTC address', () => {
  expect(digitalSourceUri('trainedAlgorithmicMedia')).toBe(
    'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  );
});
