import { dirname, join } from 'node:path';
import { documents } from '../content/storePaths.ts';
import { folders as siteFolders } from '../content/urls.ts';
import { servedFilesIn } from './copyFiles.ts';
import { copyGroup } from './copyGroup.ts';
import { filesIn, type GroupDetail } from './memory/groupRecord.ts';
import { picturesKind } from './ownFolders.ts';
import type { Publication } from './publication.ts';
import type { PublishRun } from './publishRun.ts';
import type { QuickLook } from './quickLook.ts';
import { storeContents } from './storeContents.ts';
import { lookIntoFolder } from './storeLook.ts';
import type { WaitingGroups } from './waitingGroups.ts';

/** What of the store is no document and in no folder of pictures. */
const storeKey = 'store';

/** Publishes the pictures and films of a store, and what else is served of it as it is. */
export async function publishPictures(
  publication: Publication,
  run: PublishRun,
  quick: QuickLook,
  store: string,
  waits: WaitingGroups,
): Promise<void> {
  const { pictures, others } = await storeContents(store);
  await publishOthers(publication, run, quick, store, others);
  for (const key of run.memory.records.keys()) {
    if (!key.startsWith(picturesPrefix) || pictures.has(key.slice(picturesPrefix.length))) continue;
    run.gone(key, filesIn((await run.memory.detail(key)) ?? nothing));
  }
  for (const [name, folders] of pictures) {
    await publishFolders(publication, run, quick, store, waits, name, folders);
  }
}

const picturesPrefix = `${picturesKind} `;

const nothing: GroupDetail = { digests: {}, parts: [], others: {} };

async function publishFolders(
  { site, isWhole = false }: Publication,
  run: PublishRun,
  quick: QuickLook,
  store: string,
  waits: WaitingGroups,
  name: string,
  folders: readonly string[],
): Promise<void> {
  const key = `${picturesKind} ${name}`;
  const waiting = waits.ofPictures(name);
  const record = run.memory.records.get(key);
  const looked = isWhole ? 'damaged' : quick.at(record, { shared: '', waiting });
  const isNew =
    looked === 'unchanged' && !folders.every((folder) => record && folder in record.sources);
  const seen = isNew ? 'changed' : looked;
  if (seen === 'unchanged' && !run.memory.state.isAdopting) return;
  const look = lookIntoFolder(store);
  const sources: Record<string, number> = {};
  const paths: string[] = [];
  for (const folder of folders) {
    sources[folder] = look.folderMs(folder);
    for (const path of await servedFilesIn(join(store, folder))) {
      paths.push(`${folder}/${path}`);
      const inner = dirname(`${folder}/${path}`);
      sources[inner] ??= look.folderMs(inner);
    }
  }
  const published = await site.publishedAsStored(paths);
  // Which of them are published depends on what the documents say that are not due in whole.
  const read = waiting ? [documents.gallery(name), documents.story(name)] : [];
  const versions = Object.fromEntries(read.map((path) => [path, look.versionOf(path)]));
  const files = published.map((path) => copyOf(store, path));
  await copyGroup(run, key, files, seen, { waiting, documents: versions, sources });
}

async function publishOthers(
  { site, isWhole = false }: Publication,
  run: PublishRun,
  quick: QuickLook,
  store: string,
  paths: readonly string[],
): Promise<void> {
  const record = run.memory.records.get(storeKey);
  const seen = isWhole ? 'damaged' : quick.at(record, { shared: '', waiting: '' });
  const files = (await site.publishedAsStored(paths)).map((path) => copyOf(store, path));
  await copyGroup(run, storeKey, files, seen);
}

function copyOf(store: string, path: string) {
  return { to: `${siteFolders.store}/${path}`, from: join(store, path) };
}
