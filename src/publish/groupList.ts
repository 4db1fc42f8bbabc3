import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { documents, storeFolders } from '../content/storePaths.ts';
import type { AnsweringSite, GroupName } from '../server/answeringSite.ts';
import { groupOf, keyOf } from './addressFiles.ts';
import type { PublishMemory } from './memory/publishMemory.ts';
import { namesIn } from './quickLook.ts';
import { lookIntoFolder } from './storeLook.ts';

/**
 * The groups of a site, in the order in which they are published. They are remembered, since the lists of a large archive
 * take longer to read than to look at.
 * @throws ContentError where a list is broken.
 */
export async function listGroups(
  site: AnsweringSite,
  store: string | undefined,
  memory: PublishMemory,
): Promise<readonly GroupName[]> {
  const version = store === undefined ? undefined : await versionOf(site, store);
  const known = version === undefined ? undefined : await memory.groups(version);
  if (known) return known.map(groupOf);
  const groups: GroupName[] = [];
  for await (const group of site.groups()) groups.push(group);
  if (version !== undefined) await memory.rememberGroups(version, groups.map(keyOf));
  return groups;
}

/** What the list of groups depends on: lists, settings, and what is due. */
async function versionOf(site: AnsweringSite, store: string): Promise<string> {
  const look = lookIntoFolder(store);
  const folder = storeFolders.lists;
  const months = namesIn(join(store, folder)).filter((name) => name.endsWith('.json'));
  const lists = [documents.list, ...months.sort().map((name) => `${folder}/${name}`)];
  const parts = [
    await site.version(),
    await site.notDue(),
    lists.map((path) => [path, look.versionOf(path)]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
