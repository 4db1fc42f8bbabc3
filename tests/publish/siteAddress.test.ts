import { expect, test } from 'vitest';
import { siteAddress } from '../../src/publish/siteAddress.ts';

test.each([
  ['https://news.example', 'https://news.example/'],
  ['https://news.example/"><script>', 'https://news.example/%22%3E%3Cscript%3E/'],
  ['http://127.0.0.1:4173/photos/', 'http://127.0.0.1:4173/photos/'],
])('the address %s is known as %s', (given, known) => {
  expect(siteAddress({ VITE_SITE_URL: given })).toBe(known);
});

test('a build that was told no address knows none', () => {
  expect(siteAddress({})).toBeUndefined();
  expect(siteAddress({ VITE_SITE_URL: '' })).toBeUndefined();
});

test.each([
  'news.example',
  '/photos/',
  'ftp://news.example',
  'https://news.example/?a',
  'https://',
])('%s is refused by name', (given) => {
  expect(() => siteAddress({ VITE_SITE_URL: given })).toThrow(`VITE_SITE_URL is "${given}"`);
});
