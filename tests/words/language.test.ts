import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredLanguage, resolveLanguage } from '../../src/words/catalogue.ts';
import { canonicalTag, directionOf } from '../../src/words/language.ts';
import { loadWords } from '../../src/words/loadWords.ts';

describe('the direction of a language', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'az-Arab', 'ar-Arab'])(
    'is right to left for %s',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  it.each(['en', 'de', 'ko', 'arn', 'ar-Latn', 'fr'])('is left to right for %s', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});

describe('the language of the interface', () => {
  it('is the document’s with its region once its words have loaded, and English until then', async () => {
    expect(resolveLanguage('de-CH').tag).toBe('en');
    expect(await loadWords('de-CH')).toBe(true);
    expect(resolveLanguage('de-CH').tag).toBe('de-CH');
    expect(resolveLanguage('DE-ch').tag).toBe('de-CH');
  });

  it('is the site’s if the document’s language has no catalogue', async () => {
    expect(await loadWords('tlh')).toBe(true);
    expect(resolveLanguage('tlh').tag).toBe('en');
  });

  it('is the first preferred language that has been loaded', async () => {
    await loadWords('ar');
    expect(resolveLanguage('ar', 'de').tag).toBe('ar');
    expect(resolveLanguage('tlh', 'de').tag).toBe('de');
  });

  it('is valid whatever a document declares', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (lang) => {
        const named = declaredLanguage({ lang });
        expect(canonicalTag(resolveLanguage(named).tag)).toBe(resolveLanguage(named).tag);
      }),
    );
    for (const document of [null, undefined, 'de', 7, [], {}])
      expect(declaredLanguage(document)).toBeUndefined();
  });
});
