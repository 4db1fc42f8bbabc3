import { expect, test } from 'vitest';
import { pageSettingsOf } from '../../src/site/pageSettingsOf.ts';
import { settingsOf } from '../support/settings.ts';

const aliases = ['A. Person', 'Ann M. Person'];

test('pages know under which name photographers are listed', () => {
  const photographers = { 'Ann Person': { aliases } };
  expect(pageSettingsOf(settingsOf({ photographers })).photographers).toEqual({
    'ann-person': 'Ann Person',
    'a-person': 'Ann Person',
    'ann-m-person': 'Ann Person',
  });
  expect(pageSettingsOf(settingsOf({}))).not.toHaveProperty('photographers');
});

test('a name of two photographers is refused', () => {
  const photographers = { 'Ann Person': { aliases }, 'Al Person': { aliases: ['a person'] } };
  expect(() => settingsOf({ photographers })).toThrow('every name for one photographer only');
});
