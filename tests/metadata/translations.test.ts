import { expect, test } from 'vitest';
import { translationsOf } from '../../src/metadata/translations.ts';
import { stories } from '../fixtures/stories.ts';

const [lighthouse] = stories.stories;
const story = (slug: string, lang?: string, translations?: string[]) =>
  ({ ...lighthouse, slug, ...(lang && { lang }), ...(translations && { translations }) }) as never;

test('one story that names the others is enough for all of them', () => {
  const all = [
    story('light', undefined, ['leuchtturm']),
    story('phare', 'fr', ['light']),
    story('leuchtturm', 'de'),
  ];
  const languages = { en: 'light', fr: 'phare', de: 'leuchtturm' };
  for (const slug of Object.values(languages)) {
    const translations = translationsOf(slug, all);
    expect(Object.fromEntries(translations.map(({ lang, slug: to }) => [lang, to]))).toEqual(
      languages,
    );
  }
});

test('a story in one language has none', () => {
  expect(translationsOf('light', [story('light'), story('other', 'de')])).toEqual([]);
});

test('a translation that is missing, or in the same language, is left out', () => {
  const all = [story('light', 'en', ['gone', 'twin']), story('twin', 'en')];
  expect(translationsOf('light', all)).toEqual([]);
});
