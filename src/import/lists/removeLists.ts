import { listKinds } from '../../content/lists.ts';
import { storeFolders } from '../../content/storePaths.ts';
import type { ContentStore } from '../store/contentStore.ts';

/** Removes the lists that nothing is left of. @param isUsed whether a list, by its path, is there. */
export async function removeLists(
  store: ContentStore,
  isUsed: (src: string) => boolean,
): Promise<void> {
  const folders: string[] = [storeFolders.lists];
  for (const kind of listKinds) {
    const ofKind = `${storeFolders.lists}/${kind}`;
    const inKind = await store.list(ofKind);
    const withPages = inKind.filter((name) => !name.endsWith('.json'));
    folders.push(ofKind, ...withPages.map((name) => `${ofKind}/${name}`));
  }
  for (const folder of folders) await store.removeUnused(folder, /\.json$/, isUsed);
}
