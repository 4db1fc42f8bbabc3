import type { StoryList } from '../content/storyList.ts';
import { siteLanguage } from '../words/catalogue.ts';

type Stories = StoryList['stories'];

/** A story in one language. */
interface Translation {
  lang: string;
  slug: string;
}

/**
 * A story in all its languages, itself among them; none for a story in one language. Search engines believe only what
 * all of these pages say of each other, so that one of the stories naming another is taken for all of them.
 */
export function translationsOf(slug: string, stories: Stories): Translation[] {
  const languages = new Map<string, string>();
  // What is added to a set while it is gone through is reached, too.
  const slugs = new Set([slug]);
  for (const each of slugs) {
    const story = stories.find((one) => one.slug === each);
    if (!story) continue;
    const lang = story.lang ?? siteLanguage;
    // Of two in one language the nearer one stands.
    if (!languages.has(lang)) languages.set(lang, each);
    for (const other of story.translations ?? []) slugs.add(other);
    for (const other of stories) if (other.translations?.includes(each)) slugs.add(other.slug);
  }
  if (languages.size < 2) return [];
  return [...languages].map(([lang, translation]) => ({ lang, slug: translation }));
}
