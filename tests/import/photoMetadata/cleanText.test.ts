import { expect, test } from 'vitest';
import { capped, cleanText } from '../../../src/import/photoMetadata/cleanText.ts';

test('Line ends of every system are one, and paragraphs are parted by one empty line', () => {
  expect(cleanText('One.\r\rTwo.\r\n \t\r\n\r\nThree,\u2028four.\u2029Five.', 'caption')).toBe(
    'One.\n\nTwo.\n\nThree,\nfour.\n\nFive.',
  );
});

test('In a field of one line a line end is a space', () => {
  expect(cleanText('A. Person\r\n\tAgency', 'credit')).toBe('A. Person Agency');
});

test('Control characters, NULs and direction overrides go, letters that read from right to left stay', () => {
  const text = '\ufeffa\0b\u0007c\u009d \u202eevil\u202c \u2067שלום\u2069 ع';
  expect(cleanText(text, 'caption')).toBe('abc evil שלום ع');
});

test('Composed and decomposed letters become the same', () => {
  expect(cleanText('Z\u030cižka', 'caption')).toBe('Žižka');
});

test('What is like markup stays as it is typed', () => {
  const text = '<b>5 &lt; 6</b> &amp; <script>alert(1)</script>';
  expect(cleanText(text, 'caption')).toBe(text);
});

test('A text that is too long is cut after a word, in whole characters', () => {
  expect(capped('x '.repeat(250), 'credit')).toHaveLength(500);
  const long = capped('Word '.repeat(200), 'credit');
  expect(long).toMatch(/^(Word )+Word…$/);
  expect(Array.from(capped('😀'.repeat(251), 'credit'))).toEqual([...Array(249).fill('😀'), '…']);
  expect(capped('Word '.repeat(200), 'caption')).toBe('Word '.repeat(200));
});
