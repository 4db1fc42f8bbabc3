import type { StoryList } from '../content/storyList.ts';
import { siteLanguage } from '../words/catalogue.ts';

type Stories = StoryList['stories'];

/** A story in one language. */
interface Translation {
  lang: string;
  slug: string;
}

/**
 * All translations of a story, itself included; empty for a story in one language. Search engines require that all pages
 * name each other, so it is enough here that one of the stories names another.
 */
export function translationsOf(slug: string, stories: Stories): Translation[] {
  const languages = new Map<string, string>();
  // Iterating over a set includes elements added meanwhile.
  const slugs = new Set([slug]);
  for (const each of slugs) {
    const story = stories.find((one) => one.slug === each);
    if (!story) continue;
    const lang = story.lang ?? siteLanguage();
    // Of two stories in one language, the first found is kept.
    if (!languages.has(lang)) languages.set(lang, each);
    for (const other of story.translations ?? []) slugs.add(other);
    for (const other of stories) if (other.translations?.includes(each)) slugs.add(other.slug);
  }
  if (languages.size < 2) return [];
  return [...languages].map(([lang, translation]) => ({ lang, slug: translation }));
}
