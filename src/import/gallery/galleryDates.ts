import { documents } from '../../content/storePaths.ts';
import { momentOf } from '../due.ts';
import type { ContentStore } from '../store/contentStore.ts';
import { type GalleryMemory, readMemory } from './slideMemory.ts';

/** What decides when a gallery was published, apart from its story. */
export interface GalleryDates extends Pick<GalleryMemory, 'imported' | 'published'> {
  /** When its document was written, if it was not remembered when it was imported. */
  written?: string;
}

/**
 * The dates of a gallery in the store. Earlier versions did not remember when it was first imported; its document is not
 * older than that.
 */
export async function readDates(store: ContentStore, id: string): Promise<GalleryDates> {
  const { imported, published } = await readMemory(store, id);
  const written = imported === undefined ? await writtenAt(store, id) : undefined;
  return {
    ...(imported && { imported }),
    ...(published && { published }),
    ...(written && { written }),
  };
}

/**
 * When a gallery was published: as its editor says, with its newest story, or when it was first imported.
 * @param stored what its document says.
 */
export function publishedAt(
  { imported, published, written }: GalleryDates,
  story: { published: string } | undefined,
  stored: string | undefined,
): string | undefined {
  return published ?? story?.published ?? imported ?? stored ?? written;
}

async function writtenAt(store: ContentStore, id: string): Promise<string | undefined> {
  const time = await store.timeOf(documents.gallery(id));
  return time && momentOf(time);
}
