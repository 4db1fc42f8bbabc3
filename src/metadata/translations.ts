import type { Story } from '../content/story.ts';
import { siteLanguage } from '../words/catalogue.ts';

/** A story in one language. */
export interface Translation {
  lang: string;
  slug: string;
}

/**
 * A story in all its languages, itself included; empty for a story in one language. Search engines require that all pages
 * name each other, which is why the store completes what stories say of their translations.
 * @param others those that it names, as far as they are shown.
 */
export function translationsOf(
  story: Pick<Story, 'slug' | 'lang'>,
  others: readonly Pick<Story, 'slug' | 'lang'>[],
): Translation[] {
  const languages = new Map<string, string>();
  for (const { slug, lang = siteLanguage() } of [story, ...others]) {
    // Of two stories in one language, the first found is kept.
    if (!languages.has(lang)) languages.set(lang, slug);
  }
  if (languages.size < 2) return [];
  return [...languages].map(([lang, slug]) => ({ lang, slug }));
}
