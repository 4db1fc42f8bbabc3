import { documents } from '../../content/storePaths.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { type GalleryMemory, readMemory } from './slideMemory.ts';

/** What decides when a gallery was published, apart from its story. */
export type GalleryDates = Pick<GalleryMemory, 'imported' | 'published'>;

/**
 * The dates of a gallery in the store. Earlier versions did not remember when it was first imported; its document is not
 * older than that.
 */
export async function readDates(store: ContentStore, id: string): Promise<GalleryDates> {
  const { imported = await writtenAt(store, id), published } = await readMemory(store, id);
  return { ...(imported && { imported }), ...(published && { published }) };
}

/** When a gallery was published: as its editor says, with its newest story, or when it was first imported. */
export function publishedAt(
  { imported, published }: GalleryDates,
  story: { published: string } | undefined,
): string | undefined {
  return published ?? story?.published ?? imported;
}

/** A moment as documents say it. */
export function momentOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

async function writtenAt(store: ContentStore, id: string): Promise<string | undefined> {
  const time = await store.timeOf(documents.gallery(id));
  return time && momentOf(time);
}
