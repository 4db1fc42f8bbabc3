import type { WholeGallery } from '../../content/gallery.ts';
import { pictureCount, type Story, teasersOf } from '../../content/story.ts';
import type { StoryList } from '../../content/storyList.ts';
import { partialOf } from '../due.ts';
import type { Library } from '../library.ts';
import { withTeasers } from '../story/teaser.ts';
import { type GalleryDates, publishedAt } from './galleryDates.ts';

/**
 * Updates what documents say of each other: the teasers in stories (from their galleries), and the story of each
 * gallery (the newest that shows it) with its date. Nothing else changes.
 */
export function relink(
  { stories, galleries }: Library,
  datesOf: ReadonlyMap<string, GalleryDates> = new Map(),
): Library {
  const byDate = [...stories.values()].sort(newestFirst);
  return {
    stories: mapValues(stories, (story) => withTeasers(story, galleries)),
    galleries: mapValues(galleries, (gallery) =>
      withStory(gallery, byDate, datesOf.get(gallery.id)),
    ),
  };
}

/** `index.json`: stories newest first, galleries by id. */
export function storyListOf({ stories, galleries }: Library): StoryList {
  return {
    stories: [...stories.values()]
      .sort(newestFirst)
      .map((story) => ({ ...story, pictures: pictureCount(story) })),
    galleries: [...galleries.values()]
      .sort((a, b) => compare(a.id, b.id))
      .map(({ id, title, lang, slides, story, draft, from }) => {
        const partial = partialOf(slides);
        return {
          id,
          title,
          ...(lang && { lang }),
          count: slides.length,
          ...(story && { story: story.slug }),
          ...(draft && { draft }),
          ...(from && { from }),
          ...(partial && { partial }),
        };
      }),
  };
}

function withStory(
  { story: _before, ...gallery }: WholeGallery,
  stories: Story[],
  dates: GalleryDates = {},
): WholeGallery {
  const story = stories.find((one) => teasersOf(one).some(({ id }) => id === gallery.id));
  const published = publishedAt(dates, story) ?? gallery.published;
  return {
    ...gallery,
    ...(published && { published }),
    ...(story && { story: { slug: story.slug, title: story.title } }),
  };
}

function newestFirst(a: Story, b: Story): number {
  return instantOf(b) - instantOf(a) || compare(a.slug, b.slug);
}

/** Times have different zones, so they do not sort as text. */
function instantOf({ published }: Story): number {
  return Date.parse(published);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function mapValues<V>(map: ReadonlyMap<string, V>, change: (value: V) => V): Map<string, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
