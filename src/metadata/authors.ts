import type { Story } from '../content/story.ts';
import type { Site } from '../site/site.ts';

/**
 * The names of a story's authors, for crawlers. The byline is not used, because it is a phrase in the story's language
 * ("Von Anna Person"). Without authors, the publisher is named.
 */
export function authorNames({ authors }: Pick<Story, 'authors'>, site: Site): readonly string[] {
  return authors ?? [site.name];
}
