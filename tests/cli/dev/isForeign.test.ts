import { expect, test } from 'vitest';
import { isForeign } from '../../../src/cli/dev/isForeign.ts';

function asked(url: string, origin?: string) {
  return new Request(url, { headers: origin === undefined ? {} : { Origin: origin } });
}

test.each([
  ['http://127.0.0.1:4173/', undefined, false],
  ['http://localhost:4173/', undefined, false],
  ['http://photos.localhost:4173/', undefined, false],
  ['http://[::1]:4173/', 'http://[::1]:4173', false],
  // A page on this machine that embeds a gallery.
  ['http://127.0.0.1:4173/content/index.json', 'http://localhost:3000', false],
  ['http://127.0.0.1:4173/content/index.json', 'https://other.example', true],
  ['http://127.0.0.1:4173/content/index.json', 'null', true],
  ['http://127.0.0.1:4173/', 'https://127.0.0.1.other.example', true],
  // A name of another site that leads to this machine.
  ['http://rebound.example:4173/', undefined, true],
  ['http://localhost.example:4173/', undefined, true],
])('dev for this machine: %s from %s is foreign: %s', (url, origin, foreign) => {
  expect(isForeign(asked(url, origin), true)).toBe(foreign);
});

test.each([
  ['http://desk.example:4173/', undefined, false],
  ['http://desk.example:4173/', 'http://desk.example:4173', false],
  ['http://desk.example:4173/', 'https://other.example', true],
])('dev for a network: %s from %s is foreign: %s', (url, origin, foreign) => {
  expect(isForeign(asked(url, origin), false)).toBe(foreign);
});
