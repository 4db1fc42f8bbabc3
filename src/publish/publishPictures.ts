import { dirname, join } from 'node:path';
import { folders } from '../content/urls.ts';
import { servedFilesIn } from './copyFiles.ts';
import { copyGroup } from './copyGroup.ts';
import { filesIn, type GroupDetail } from './memory/groupRecord.ts';
import { pictureFolders, picturesKind } from './ownFolders.ts';
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
  const there = new Set(pictures.map((name) => `${picturesKind} ${name}`));
  for (const key of run.memory.records.keys()) {
    if (!key.startsWith(`${picturesKind} `) || there.has(key)) continue;
    run.gone(key, filesIn((await run.memory.detail(key)) ?? nothing));
  }
  for (const name of pictures) await publishFolder(publication, run, quick, store, waits, name);
}

const nothing: GroupDetail = { digests: {}, parts: [], others: {} };

async function publishFolder(
  { site, isWhole = false }: Publication,
  run: PublishRun,
  quick: QuickLook,
  store: string,
  waits: WaitingGroups,
  name: string,
): Promise<void> {
  const key = `${picturesKind} ${name}`;
  const waiting = await waits.ofPictures(name);
  const record = run.memory.records.get(key);
  const seen = isWhole ? 'damaged' : quick.at(record, { shared: '', waiting });
  if (seen === 'unchanged' && !run.memory.state.isAdopting) return;
  const look = lookIntoFolder(store);
  const sources: Record<string, number> = {};
  const paths: string[] = [];
  for (const folder of pictureFolders(name)) {
    sources[folder] = look.folderMs(folder);
    for (const path of await servedFilesIn(join(store, folder))) {
      paths.push(`${folder}/${path}`);
      const inner = dirname(`${folder}/${path}`);
      sources[inner] ??= look.folderMs(inner);
    }
  }
  const published = await site.publishedAsStored(paths);
  // Which of them are published depends on what the documents say that are not due in whole.
  const read = waiting ? [`galleries/${name}.json`, `articles/${name}.json`] : [];
  const documents = Object.fromEntries(read.map((path) => [path, look.versionOf(path)]));
  const files = published.map((path) => copyOf(store, path));
  await copyGroup(run, key, files, seen, { waiting, documents, sources });
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
  return { to: `${folders.store}/${path}`, from: join(store, path) };
}
