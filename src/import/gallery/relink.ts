import type { WholeGallery } from '../../content/gallery.ts';
import { type Story, teasersOf } from '../../content/story.ts';
import type { Library } from '../library.ts';
import { newestFirst } from '../lists/order.ts';
import { withTeasers } from '../story/teaser.ts';
import { type GalleryDates, publishedAt } from './galleryDates.ts';

/**
 * Updates what documents say of each other: the teasers in stories (from their galleries), their translations, and the
 * story of each gallery (the newest that shows it) with its date. Nothing else changes.
 */
export function relink(
  { stories, galleries }: Library,
  datesOf: ReadonlyMap<string, GalleryDates> = new Map(),
): Library {
  const byDate = [...stories.values()].sort(newestFirst);
  return {
    stories: withTranslations(mapValues(stories, (story) => withTeasers(story, galleries))),
    galleries: mapValues(galleries, (gallery) =>
      withStory(gallery, byDate, datesOf.get(gallery.id)),
    ),
  };
}

/**
 * Each story names all its translations, as far as any of them names another: search engines require that all pages name
 * each other. Stories that do not exist stay named, so that they are found wrong.
 */
function withTranslations(stories: ReadonlyMap<string, Story>): Map<string, Story> {
  const named = new Map<string, Set<string>>();
  for (const { slug, translations = [] } of stories.values()) {
    const all = new Set(
      [slug, ...translations].flatMap((each) => [each, ...(named.get(each) ?? [])]),
    );
    for (const each of all) named.set(each, all);
  }
  return mapValues(stories, (story) => {
    const { slug, translations = [] } = story;
    const others = [...(named.get(slug) ?? [])].filter((each) => each !== slug);
    const added = others.filter((each) => stories.has(each) && !translations.includes(each));
    return added.length > 0 ? { ...story, translations: [...translations, ...added] } : story;
  });
}

function withStory(
  { story: _before, ...gallery }: WholeGallery,
  stories: Story[],
  dates: GalleryDates = {},
): WholeGallery {
  const story = stories.find((one) => teasersOf(one).some(({ id }) => id === gallery.id));
  const published = publishedAt(dates, story, gallery.published);
  return {
    ...gallery,
    ...(published && { published }),
    ...(story && { story: { slug: story.slug, title: story.title } }),
  };
}

function mapValues<V>(map: ReadonlyMap<string, V>, change: (value: V) => V): Map<string, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
