import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documents, storeFolders, withdrawnPath } from '../content/storePaths.ts';
import { servedFilesIn } from './copyFiles.ts';
import { namesIn } from './quickLook.ts';

/** What of a content store is served as it is: not the documents, which are published with what they are about. */
export interface StoreContents {
  /** The folders with pictures or films of each name, by their paths in the store. */
  pictures: ReadonlyMap<string, readonly string[]>;
  /** All other files, by their paths in the store. */
  others: readonly string[];
}

const withFolders = [storeFolders.pictures, storeFolders.films];
const withDocuments: readonly string[] = [
  storeFolders.stories,
  storeFolders.galleries,
  storeFolders.lists,
];
const ownDocuments: readonly string[] = [documents.list, documents.markets, withdrawnPath];

/** Lists what is in a store, without a look into the folders of pictures. */
export async function storeContents(store: string): Promise<StoreContents> {
  const pictures = new Map<string, string[]>();
  const others: string[] = [];
  for (const name of visible(namesIn(store))) {
    if (withDocuments.includes(name) || ownDocuments.includes(name)) continue;
    if ((withFolders as readonly string[]).includes(name)) {
      for (const entry of readdirSync(join(store, name), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        if (entry.isDirectory()) {
          const more = pictures.get(entry.name) ?? [];
          pictures.set(entry.name, [...more, `${name}/${entry.name}`]);
        } else if (entry.isFile()) others.push(`${name}/${entry.name}`);
      }
    } else if (statSync(join(store, name)).isDirectory()) {
      others.push(...(await servedFilesIn(join(store, name))).map((path) => `${name}/${path}`));
    } else others.push(name);
  }
  return { pictures, others };
}

function visible(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.'));
}
