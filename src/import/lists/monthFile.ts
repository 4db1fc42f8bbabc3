import type { GalleryEntry, Month, StoryEntry } from '../../content/lists.ts';
import { monthSchema } from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { documentFile } from '../store/documentFile.ts';
import { type Dated, newestFirst } from './order.ts';

export function monthOf({ published }: Dated): string {
  return published.slice(0, 7);
}

export function storyInMonth(entry: StoryEntry): Month['stories'][number] {
  const { slug, title, section, lang, published, modified, pictures } = entry;
  return {
    slug,
    title,
    ...(section && { section }),
    ...(lang && { lang }),
    published,
    ...(modified && { modified }),
    pictures,
  };
}

export function galleryInMonth(entry: GalleryEntry): Month['galleries'][number] {
  const { id, title, lang, story, published, count } = entry;
  return { id, title, ...(lang && { lang }), ...(story && { story }), published, count };
}

export function monthFile({ month, stories, galleries }: Month): StoreFile {
  return documentFile(documents.month(month), monthSchema, {
    month,
    stories: stories.toSorted(newestFirst),
    galleries: galleries.toSorted(newestFirst),
  });
}
