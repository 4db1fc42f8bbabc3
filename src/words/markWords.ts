import { catalogueName } from './catalogue.ts';
import type { marks as english } from './en/marks.ts';
import { canonicalTag, type Language, languageOf } from './language.ts';

/** The words of the marks on pages that are not published yet. No published page needs them, so no catalogue has them. */
export type MarkWords = ReturnType<typeof english>;

const all = import.meta.glob<(language: Language) => MarkWords>('./*/marks.ts', {
  eager: true,
  import: 'marks',
});

/** A language, or else English, with its words. */
export function markWords(tag: string): { language: Language; words: MarkWords } {
  const given = all[`./${catalogueName(tag)}/marks.ts`];
  const language = languageOf((given && canonicalTag(tag)) ?? 'en');
  const words = given ?? all['./en/marks.ts'];
  if (!words) throw new Error('The English words of the marks are missing.');
  return { language, words: words(language) };
}
