import { dirname, join } from 'node:path';
import { folderOf } from '../content/storePaths.ts';
import { folders } from '../content/urls.ts';
import { groupOf, placesOf } from './addressFiles.ts';
import { filesIn, type GroupDetail } from './memory/groupRecord.ts';
import { changeMsOf } from './storeLook.ts';

/** What a quick look needs to see whether files of a group are missing: see `GroupRecord`. */
export interface Standing {
  folders: Readonly<Record<string, number>>;
  files: readonly string[];
}

/** Looks at where a group's files stand now. @param root the published site. */
export function standingOf(root: string, key: string, detail: GroupDetail): Standing {
  const own = ownFoldersOf(key);
  const found: Record<string, number> = {};
  const files: string[] = [];
  for (const path of filesIn(detail)) {
    const folder = dirname(path);
    if (own.some((each) => `${folder}/`.startsWith(each)))
      found[folder] ??= changeMsOf(join(root, folder));
    else files.push(path);
  }
  return { folders: found, files };
}

/** The folders in which only one group has files, with a slash at their ends. */
function ownFoldersOf(key: string): string[] {
  const [kind = '', name = ''] = key.split(' ');
  if (kind === picturesKind) return pictureFolders(name).map((each) => `${folders.store}/${each}/`);
  return placesOf(groupOf(key)).filter((place) => place.endsWith('/'));
}

/** The kind of the groups that are the pictures and films of one folder. */
export const picturesKind = 'pictures';

/** The folders of the store with the files that belong to one name. */
function pictureFolders(name: string): string[] {
  return [folderOf('pictures', name), folderOf('films', name)];
}
