import { didYouMean } from '../content/closestName.ts';
import type { SiteSettings } from '../site/settings.ts';
import { translatedField, wordKeys } from '../words/wordKeys.ts';
import type { Problem } from './ownFiles.ts';

/** What is wrong with the sentences that a site's settings replace: a key that is none, a value or a link that is lost. */
export function problemsInWords({ words = {} }: SiteSettings): Problem[] {
  const keys = wordKeys();
  return Object.entries(words).flatMap(([language, sentences]) =>
    Object.entries(sentences).flatMap(([key, sentence]) => {
      const english = keys.get(key);
      const problem =
        english === undefined
          ? `is no sentence of the interface${didYouMean(key, keys.keys())}`
          : lossIn(sentence, english, translatedField(key) !== undefined);
      return problem ? [{ path: ['words', language, key], sentence: problem }] : [];
    }),
  );
}

/** What a sentence lacks or has too much, in comparison with the English one. */
function lossIn(sentence: string, english: string, isFree: boolean): string | undefined {
  if (isFree) return undefined;
  const [needed, given] = [english, sentence].map((text) => [
    ...new Set(text.match(/\{\d+\}/g)?.toSorted()),
  ]);
  if (needed?.join() !== given?.join()) {
    const values = needed?.length ? `must have ${needed.join(' and ')}` : 'has no values';
    return `${values}, as “${english}”`;
  }
  const [inEnglish, own] = [english, sentence].map(bracketsIn);
  return inEnglish === own ? undefined : `must have ${inEnglish || 'no brackets'}, as “${english}”`;
}

/** `[]` holds the place of a date, `[…]` of a link. */
function bracketsIn(text: string): string {
  return (text.match(/\[[^\]]*\]/g) ?? []).map((part) => (part === '[]' ? '[]' : '[…]')).join(' ');
}

/** A text of the settings that has no translation into a language in which the site has documents. */
export interface MissingText {
  key: string;
  language: string;
}

/**
 * The texts of the settings that are shown in the wrong language beside documents in others.
 * @param languages of the site's documents that the interface speaks, such as `de`.
 */
export function missingTexts(settings: SiteSettings, languages: Iterable<string>): MissingText[] {
  const own = settings.lang.split('-')[0];
  const keys = [...wordKeys().keys()].filter((key) => textOf(settings, translatedField(key)));
  return [...new Set(languages)]
    .filter((language) => language !== own)
    .flatMap((language) =>
      keys.filter((key) => !settings.words?.[language]?.[key]).map((key) => ({ key, language })),
    );
}

function textOf(settings: object, field = ''): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | undefined)?.[name],
      settings,
    );
}
