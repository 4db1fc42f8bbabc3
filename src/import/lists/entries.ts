import type { WholeGallery } from '../../content/gallery.ts';
import type { GalleryEntry, StoryEntry } from '../../content/lists.ts';
import { pictureCount, type Story, teaserOf } from '../../content/story.ts';

export function storyEntry(story: Story): StoryEntry {
  const { blocks: _, translations: __, draft: ___, from: ____, byline: _____, ...entry } = story;
  return { ...entry, pictures: pictureCount(story) };
}

export function galleryEntry(gallery: WholeGallery): GalleryEntry {
  const { id, title, lang, topics, story, published = '1970-01-01' } = gallery;
  const { count, cover } = teaserOf(gallery);
  return {
    id,
    title,
    ...(lang && { lang }),
    ...(story && { story: story.slug }),
    ...(topics && { topics }),
    published,
    cover,
    count,
  };
}
