import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue as ar } from '../../src/words/ar.ts';
import { catalogue as de } from '../../src/words/de.ts';
import { catalogue as ko } from '../../src/words/ko.ts';
import { languageOf } from '../../src/words/language.ts';
import { english, textsOf } from '../support/catalogues.ts';

const languages = { de, ko, ar };
const texts = textsOf(english, 'en');

/** What keys are called on the keyboards that these languages are written with. */
const keyNames = [
  'keys.home',
  'keys.end',
  'keys.pageDown',
  'keys.pageUp',
  'keys.shift',
  'keys.enter',
];

describe.each(Object.entries(languages))('the catalogue %s', (tag, catalogue) => {
  const translated = textsOf(catalogue, tag);

  it('says all that English says, and nothing else', () => {
    expect([...translated.keys()].sort()).toEqual([...texts.keys()].sort());
    expect([...translated].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('says nothing in English but the names of keys', () => {
    const same = [...translated].filter(([path, text]) => text === texts.get(path));
    // "Illustration" is a German word too.
    const names =
      tag === 'de'
        ? ['gallery.origins.digitalCreation', 'gallery.origins.softwareImage']
        : keyNames;
    expect(same.map(([path]) => path)).toEqual(['keys.escape', ...names].sort(byOrder));
  });

  it('marks the same parts of its sentences', () => {
    const marked = (from: Map<string, string>) =>
      [...from].filter(([, text]) => /\[.*\]/.test(text)).map(([path]) => path);
    expect(marked(translated)).toEqual(marked(texts));
  });

  function byOrder(a: string, b: string): number {
    const order = [...translated.keys()];
    return order.indexOf(a) - order.indexOf(b);
  }
});

describe.each(['en', 'de', 'de-CH', 'ko', 'ar', 'ar-EG'])('counting in %s', (tag) => {
  const { counted, number } = languageOf(tag);
  const names = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

  it('takes the form that the language’s own rules ask for', () => {
    const rules = new Intl.PluralRules(tag);
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        expect(counted(count, names)).toBe(rules.select(count));
      }),
    );
  });

  it('puts the number in the place of the mark, as the language writes it', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        expect(counted(count, { other: '<#>' })).toBe(`<${number(count)}>`);
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
    const { gallery } = { en: english, ...languages }[name] ?? english;
    const { photos } = gallery(languageOf(tag));
    expect(counts.map(photos).join(', ')).toBe(said);
  });
});
