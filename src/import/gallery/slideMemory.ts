import * as v from 'valibot';
import { slideId } from '../../content/gallery.ts';
import type { ContentStore, StoreFile } from '../store/contentStore.ts';

/** What an import keeps for the next one in a folder of its own, which no page and no document names. */
export const memoryFolder = '.import';

const memorySchema = v.object({
  slides: v.array(v.object({ file: v.string(), id: slideId, hash: v.string() })),
});

/** A slide whose address comes from its file: the file's name, the address, and a hash of what the file held. */
export type RememberedSlide = v.InferOutput<typeof memorySchema>['slides'][number];

/** The slides of a gallery at its last import; none where that is not known. */
export async function readMemory(store: ContentStore, id: string): Promise<RememberedSlide[]> {
  const text = await store.read(memoryPath(id));
  const memory = v.safeParse(v.pipe(v.string(), v.parseJson(), memorySchema), text ?? '{}');
  return memory.success ? memory.output.slides : [];
}

export function memoryFile(id: string, slides: readonly RememberedSlide[]): StoreFile {
  return { src: memoryPath(id), content: `${JSON.stringify({ slides }, null, 1)}\n` };
}

function memoryPath(id: string): string {
  return `${memoryFolder}/${id}.json`;
}
