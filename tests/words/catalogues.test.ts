import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/words/language.ts';
import { english, textsOf, translations } from '../support/catalogues.ts';

const folder = 'src/words';

const texts = textsOf(english, 'en');

/** Keys that have English names on the keyboards of these languages. */
const englishKeys = [
  'keys.home',
  'keys.end',
  'keys.pageDown',
  'keys.pageUp',
  'keys.shift',
  'keys.enter',
];

/** The texts that a language has in common with English, besides "Esc". */
const sameAsEnglish: Record<string, string[]> = {
  ar: englishKeys,
  de: ['gallery.origins.digitalCreation', 'gallery.origins.softwareImage'],
  ko: englishKeys,
};

const frames = import.meta.glob('../../src/words/*/frame.ts');

afterEach(() => {
  delete window.diaporamaWords;
});

describe.each(Object.entries(translations))('the catalogue %s', (tag, catalogue) => {
  const translated = textsOf(catalogue, tag);
  const fileOf = (path: string) => `${folder}/${tag}/${path.replace('.', '.ts: ')}`;

  it('says all that English says, and nothing else', () => {
    const problems = [
      ...[...texts.keys()]
        .filter((path) => !translated.get(path)?.trim())
        .map((path) => `${fileOf(path)} is missing or empty.`),
      ...[...translated.keys()]
        .filter((path) => !texts.has(path))
        .map((path) => `${fileOf(path)} does not exist in English.`),
    ];
    expect(problems).toEqual([]);
  });

  it('is translated throughout, except for words that the language shares with English', () => {
    const shared = ['keys.escape', ...(sameAsEnglish[tag] ?? [])];
    const untranslated = [...translated]
      .filter(([path, text]) => text === texts.get(path) && !shared.includes(path))
      .map(([path]) => `${fileOf(path)} is English. Translate it, or add it to sameAsEnglish.`);
    expect(untranslated).toEqual([]);
    expect(shared.filter((path) => translated.get(path) !== texts.get(path))).toEqual([]);
  });

  it('is registered for frames under the name of its folder', async () => {
    await frames[`../../${folder}/${tag}/frame.ts`]?.();
    const { gallery, keys, zoom, pagedGrid } = catalogue;
    const registered = { name: tag, catalogue: { gallery, keys, zoom, pagedGrid } };
    expect(window.diaporamaWords).toEqual(registered);
  });

  it('marks the same parts of its sentences', () => {
    const marked = (from: Map<string, string>) =>
      [...from].filter(([, text]) => /\[.*\]/.test(text)).map(([path]) => path);
    expect(marked(translated)).toEqual(marked(texts));
  });
});

describe.each(['en', ...Object.keys(translations), 'de-CH', 'ar-EG'])('counting in %s', (tag) => {
  const { plural, number } = languageOf(tag);
  const names = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

  it('takes the form that the language’s own rules ask for', () => {
    const rules = new Intl.PluralRules(tag);
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        expect(plural(count, names)).toBe(rules.select(count));
      }),
    );
  });

  it('replaces the mark with the number, as the language writes it', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        expect(plural(count, { other: '<#>' })).toBe(`<${number(count)}>`);
      }),
    );
  });
});

describe('the number of photos', () => {
  it.each([
    ['en', [0, 1, 2, 25, 10_000], '0 photos, 1 photo, 2 photos, 25 photos, 10,000 photos'],
    ['de', [0, 1, 2, 25, 10_000], '0 Fotos, 1 Foto, 2 Fotos, 25 Fotos, 10.000 Fotos'],
    ['ko', [1, 25, 10_000], '사진 1장, 사진 25장, 사진 10,000장'],
    [
      'ar',
      [0, 1, 2, 3, 10, 11, 99, 100, 102, 103],
      'لا صور, صورة واحدة, صورتان, 3 صور, 10 صور, 11 صورة, 99 صورة, 100 صورة, 102 صورة, 103 صور',
    ],
    ['ar-EG', [3, 25], '٣ صور, ٢٥ صورة'],
  ])('is said in %s as people count', (tag, counts, said) => {
    const [name = ''] = tag.split('-');
    const { photos } = (translations[name] ?? english).gallery(languageOf(tag));
    expect(counts.map(photos).join(', ')).toBe(said);
  });
});
