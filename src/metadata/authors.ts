import type { Story } from '../content/story.ts';
import type { Site } from '../site/site.ts';

/**
 * The names of a story's authors, as machines want them. They are never taken from the byline, which is a phrase in
 * the story's language ("Von Anna Person"). Where no author is named, the publisher answers for the story.
 */
export function authorNames({ authors }: Pick<Story, 'authors'>, site: Site): readonly string[] {
  return authors ?? [site.name];
}
