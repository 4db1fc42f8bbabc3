import { sectionNamed } from '../content/sections.ts';
import type { StoryList } from '../content/storyList.ts';
import type { SiteSettings } from '../site/settings.ts';

/** A story of a section that the site's navigation does not name, so that no section's page lists it. */
export interface StrayStory {
  slug: string;
  section: string;
}

/** The stories whose section a site does not have; none where a site has no sections. */
export function strayStories(
  { sections }: SiteSettings,
  { stories }: Pick<StoryList, 'stories'>,
): StrayStory[] {
  if (sections.length === 0) return [];
  return stories.flatMap(({ slug, section }) =>
    section !== undefined && sectionNamed(sections, section) === undefined
      ? [{ slug, section }]
      : [],
  );
}
