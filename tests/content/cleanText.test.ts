import { expect, test } from 'vitest';
import { cleanText, shortenText } from '../../src/content/text.ts';

test('Line ends become LF, and one empty line separates paragraphs', () => {
  expect(cleanText('One.\r\rTwo.\r\n \t\r\n\r\nThree,\u2028four.\u2029Five.', 'text')).toBe(
    'One.\n\nTwo.\n\nThree,\nfour.\n\nFive.',
  );
});

test('In a line, a line end becomes a space', () => {
  expect(cleanText('A. Person\r\n\tAgency', 'line')).toBe('A. Person Agency');
});

test('Control characters, NULs and direction overrides are removed; right-to-left letters stay', () => {
  const text = '\ufeffa\0b\u0007c\u009d \u202eevil\u202c \u2067שלום\u2069 ع';
  expect(cleanText(text, 'text')).toBe('abc evil שלום ع');
});

test('Composed and decomposed letters become the same', () => {
  expect(cleanText('Z\u030cižka', 'text')).toBe('Žižka');
});

test('Markup stays as it is typed', () => {
  const text = '<b>5 &lt; 6</b> &amp; <script>alert(1)</script>';
  expect(cleanText(text, 'text')).toBe(text);
});

test('A text that is too long is cut after a word, in whole characters', () => {
  expect(shortenText('x '.repeat(250), 'line')).toHaveLength(500);
  const long = shortenText('Word '.repeat(200), 'line');
  expect(long).toMatch(/^(Word )+Word…$/);
  expect(Array.from(shortenText('😀'.repeat(251), 'line'))).toEqual([
    ...Array(249).fill('😀'),
    '…',
  ]);
  expect(shortenText('Word '.repeat(200), 'text')).toBe('Word '.repeat(200));
});
