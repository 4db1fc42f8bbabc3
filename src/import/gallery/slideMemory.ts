import * as v from 'valibot';
import { slideId } from '../../content/gallery.ts';
import { storyDate } from '../../content/storyDate.ts';
import type { ContentStore, StoreFile } from '../store/contentStore.ts';

/** The folder of what an import remembers for the next one. No page and no document refers to it. */
export const memoryFolder = '.import';

const memorySchema = v.object({
  /** Where the gallery was imported from, relative to the store. */
  folder: v.exactOptional(v.string()),
  /** When it was first imported. */
  imported: v.exactOptional(storyDate),
  /** When it was published, as its editor says. */
  published: v.exactOptional(storyDate),
  slides: v.array(v.object({ file: v.string(), id: slideId, hash: v.string() })),
});

/** A slide whose id comes from its file, with the file's name and a hash of its content. */
export type RememberedSlide = v.InferOutput<typeof memorySchema>['slides'][number];

/** What an import remembers of a gallery. */
export type GalleryMemory = v.InferOutput<typeof memorySchema>;

/** What the last import of a gallery has remembered; nothing of its folder, dates or slides where that is not known. */
export async function readMemory(store: ContentStore, id: string): Promise<GalleryMemory> {
  const text = await store.read(memoryPath(id));
  const memory = v.safeParse(v.pipe(v.string(), v.parseJson(), memorySchema), text ?? '{}');
  return memory.success ? memory.output : { slides: [] };
}

export function memoryFile(id: string, memory: GalleryMemory): StoreFile {
  return { src: memoryPath(id), content: `${JSON.stringify(memory, null, 1)}\n` };
}

function memoryPath(id: string): string {
  return `${memoryFolder}/${id}.json`;
}
