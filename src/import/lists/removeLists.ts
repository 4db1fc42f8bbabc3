import { listKinds } from '../../content/lists.ts';
import { storeFolders } from '../../content/storePaths.ts';
import type { ContentStore } from '../store/contentStore.ts';

/** Removes the lists of months and names that have nothing any more. @param kept the paths of all others. */
export async function removeLists(store: ContentStore, kept: ReadonlySet<string>): Promise<void> {
  const folders = [storeFolders.lists as string];
  for (const kind of listKinds) {
    const folder = `${storeFolders.lists}/${kind}`;
    const names = await store.list(folder);
    const ofLists = names.filter((name) => !name.endsWith('.json'));
    folders.push(folder, ...ofLists.map((name) => `${folder}/${name}`));
  }
  for (const folder of folders) {
    await store.removeUnused(folder, /\.json$/, (src) => kept.has(src));
  }
}
