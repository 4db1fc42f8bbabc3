import type { Month } from '../../content/lists.ts';
import { grouped } from './grouped.ts';

export type GalleryOfMonth = Month['galleries'][number];

interface StoryOfMonth {
  story: Month['stories'][number];
  galleries: readonly GalleryOfMonth[];
}

/** A day of a month. A gallery is with its story if that is of the same month, else on its own day. */
export interface Day {
  /** ISO 8601. */
  date: string;
  stories: readonly StoryOfMonth[];
  galleries: readonly GalleryOfMonth[];
}

/** The days of a month that have something, newest first. */
export function daysOf({ stories, galleries }: Month): readonly Day[] {
  const slugs = new Set(stories.map(({ slug }) => slug));
  const isWithStory = ({ story }: GalleryOfMonth) => story !== undefined && slugs.has(story);
  const ofStory = grouped(galleries.filter(isWithStory), ({ story }) => story);
  const storiesOn = grouped(stories, dayOf);
  const galleriesOn = grouped(
    galleries.filter((gallery) => !isWithStory(gallery)),
    dayOf,
  );
  const dates = new Set([...storiesOn.keys(), ...galleriesOn.keys()]);
  return [...dates]
    .sort()
    .reverse()
    .map((date) => ({
      date,
      stories: (storiesOn.get(date) ?? []).map((story) => ({
        story,
        galleries: ofStory.get(story.slug) ?? [],
      })),
      galleries: galleriesOn.get(date) ?? [],
    }));
}

/** The day in its own zone. */
function dayOf({ published }: { published: string }): string {
  return published.slice(0, 10);
}
