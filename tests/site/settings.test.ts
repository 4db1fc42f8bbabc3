import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readSite } from '../../src/cli/readSite.ts';
import { pageSettingsOf } from '../../src/site/pageSettingsOf.ts';
import { siteSettingsSchema } from '../../src/site/settings.ts';
import { settingsOf } from '../support/settings.ts';

test('the README names every setting, and no other', async () => {
  const readme = await readFile('src/site/README.md', 'utf8');
  const named = [...readme.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(Object.keys(siteSettingsSchema.entries).toSorted());
});

test('the demonstration is a site whose settings are right', async () => {
  expect(await readSite('src/demo', {})).toMatchObject({ name: 'Diaporama', lang: 'en' });
});

test('a variable overrides the address for one run', async () => {
  const { url } = await readSite('src/demo', { DIAPORAMA_URL: 'https://news.example/photos' });
  expect(url).toBe('https://news.example/photos/');
});

test.each([
  'news.example',
  '/photos/',
  'ftp://news.example',
  'https://news.example/?a',
  'https://',
])('an address that is none is refused: %s', (url) => {
  expect(() => settingsOf({ url })).toThrow();
});

test('a site in a folder is served from there', () => {
  const { base, store } = pageSettingsOf(settingsOf({ url: 'https://news.example/photos' }));
  expect([base, store]).toEqual(['/photos/', '/photos/content/']);
});

test('a page carries nothing that only the server needs', () => {
  const settings = settingsOf({ media: ['https://pictures.example'], frames: { site: '*' } });
  expect(JSON.stringify(pageSettingsOf(settings))).not.toMatch(/pictures\.example|frames/);
});
