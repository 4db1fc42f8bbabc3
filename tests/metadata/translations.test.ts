import { expect, test } from 'vitest';
import { translationsOf } from '../../src/metadata/translations.ts';

const story = (slug: string, lang?: string) => ({ slug, ...(lang && { lang }) });

test('a story is named in each of its languages, its own included', () => {
  const light = story('light');
  const others = [story('phare', 'fr'), story('leuchtturm', 'de')];
  const languages = { en: 'light', fr: 'phare', de: 'leuchtturm' };
  const translations = translationsOf(light, others);
  expect(Object.fromEntries(translations.map(({ lang, slug }) => [lang, slug]))).toEqual(languages);
});

test('a story in one language has none', () => {
  expect(translationsOf(story('light'), [])).toEqual([]);
});

test('a translation in the same language is left out', () => {
  expect(translationsOf(story('light', 'en'), [story('twin', 'en')])).toEqual([]);
});
