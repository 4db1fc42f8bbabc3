import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSpoken, languageNamedBy } from '../../src/words/catalogue.ts';
import { fetchWords } from '../../src/words/fetchWords.ts';
import { canonical, directionOf } from '../../src/words/language.ts';

describe('the direction of a language', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'az-Arab', 'ar-Arab'])(
    'is leftward in %s',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  it.each(['en', 'de', 'ko', 'arn', 'ar-Latn', 'fr'])('is rightward in %s', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});

describe('the language of the interface', () => {
  it('is the document’s with its region, once its words have come, and English until then', async () => {
    expect(firstSpoken('de-CH').tag).toBe('en');
    expect(await fetchWords('de-CH')).toBe(true);
    expect(firstSpoken('de-CH').tag).toBe('de-CH');
    expect(firstSpoken('DE-ch').tag).toBe('de-CH');
  });

  it('is that of the site beside a document in a language that we do not speak', async () => {
    expect(await fetchWords('fr')).toBe(true);
    expect(firstSpoken('fr').tag).toBe('en');
  });

  it('follows what was asked for first', async () => {
    await fetchWords('ar');
    expect(firstSpoken('ar', 'de').tag).toBe('ar');
    expect(firstSpoken('fr', 'de').tag).toBe('de');
  });

  it('stands whatever a document gives for its language', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (lang) => {
        const named = languageNamedBy({ lang });
        expect(canonical(firstSpoken(named).tag)).toBe(firstSpoken(named).tag);
      }),
    );
    for (const document of [null, undefined, 'de', 7, [], {}])
      expect(languageNamedBy(document)).toBeUndefined();
  });
});
