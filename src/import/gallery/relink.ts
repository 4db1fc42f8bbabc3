import type { WholeGallery } from '../../content/gallery.ts';
import { allBlocks, type Story } from '../../content/story.ts';
import type { StoryList } from '../../content/storyList.ts';
import type { Library } from '../library.ts';
import { teasersOf, withTeasers } from '../story/teaser.ts';

/**
 * Updates what documents say of each other: the teasers in stories (from their galleries) and the story of each
 * gallery (the newest that shows it). Nothing else changes.
 */
export function relink({ stories, galleries }: Library): Library {
  const byDate = [...stories.values()].sort(newestFirst);
  return {
    stories: mapValues(stories, (story) => withTeasers(story, galleries)),
    galleries: mapValues(galleries, (gallery) => withStory(gallery, byDate)),
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
      .map(({ id, title, lang, slides, story }) => ({
        id,
        title,
        ...(lang && { lang }),
        count: slides.length,
        ...(story && { story: story.slug }),
      })),
  };
}

/** The number of pictures in a story: those of its galleries, each gallery once, and those in the text. */
function pictureCount(story: Story): number {
  const inGalleries = new Map(teasersOf(story).map(({ id, count }) => [id, count]));
  const inText = allBlocks(story).filter(({ kind }) => kind === 'picture').length;
  return [...inGalleries.values()].reduce((sum, count) => sum + count, inText);
}

function withStory({ story: _before, ...gallery }: WholeGallery, stories: Story[]): WholeGallery {
  const story = stories.find((one) => teasersOf(one).some(({ id }) => id === gallery.id));
  return { ...gallery, ...(story && { story: { slug: story.slug, title: story.title } }) };
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
