import { join, resolve } from 'node:path';
import { isContentError } from '../content/parse.ts';
import { folders } from '../content/urls.ts';
import { ImportError } from '../import/importError.ts';
import { lockDocuments } from '../import/store/storeLock.ts';
import type { Progress } from '../import/terminal.ts';
import type { AddressGroup, AnsweringSite, StoredGallery } from '../server/answeringSite.ts';
import { fileOf, filesOf, nameOf } from './addressFiles.ts';
import { copyFiles, type ServedFolder } from './copyFiles.ts';
import { type DueFiles, dueFiles } from './dueFiles.ts';
import { headerFiles } from './headers/formats.ts';
import { filesNamedBy, publishedScripts } from './keptPages.ts';
import { OutFolder } from './outFolder.ts';
import { unchanged } from './outFolderFault.ts';
import { refuseOverlap } from './overlap.ts';
import { publishedFiles } from './publishedFiles.ts';
import { redirectFiles } from './redirects.ts';
import { errorProblems, groupProblems, type StoreFiles, storeFiles } from './storeFiles.ts';
import { goneAddresses } from './withdrawnRules.ts';

export interface Publication {
  /** The site's folder, in which publishing remembers what it has written. */
  folder: string;
  site: AnsweringSite;
  /** The files of the app and those of the site; the later ones go before the earlier ones. */
  files: readonly ServedFolder[];
  /** The content store; absent where it is elsewhere. */
  store: string | undefined;
  outDir: string;
  /** Publish into a folder that holds other things. */
  isForced?: boolean;
  /** Write files that have not changed, too. */
  isWhole?: boolean;
  /** Which addresses are written; all of them by default. */
  writes?: (path: string) => boolean;
  /** Is told after every group of pages. */
  progress?: Progress;
  /** Is told whom this waits for. */
  note?: (sentence: string) => void;
}

/** A story or gallery that could not be published; its pages stay as they were last published. */
interface Unpublished {
  name: string;
  /** A sentence for each mistake, by file and line. */
  problems: readonly string[];
}

export interface PublishReport {
  /** How many addresses and made files there are. */
  addresses: number;
  /** Files that differ from the last publication, in the order in which they were written: upload them so. */
  changed: readonly string[];
  removed: readonly string[];
  failed: readonly Unpublished[];
}

/**
 * Writes a site for static hosts: every address as the file that hosts answer it with, and headers and redirects in
 * the forms that hosts read. Pictures come before documents, documents before pages, pages before lists, removals last,
 * so that whatever is published names only what is there.
 * @throws ImportError with a sentence where the list of stories is broken or the folder cannot be written; nothing has
 * changed then, unless it says so.
 */
export async function publishSite(publication: Publication): Promise<PublishReport> {
  const { folder, files, store, note = () => {} } = publication;
  const { isForced = false, isWhole = false } = publication;
  const outDir = resolve(publication.outDir);
  const sources = [...files.map(({ from }) => from), ...(store ? [store] : [])];
  await refuseOverlap(outDir, folder, sources);
  const published = publishedFiles(folder, outDir);
  const out = await OutFolder.open(outDir, { published, isForced, isWhole, note });
  try {
    const unlock = store ? await lockDocuments(store, note) : async () => {};
    try {
      return await write(publication, out);
    } catch (error) {
      if (!isContentError(error)) throw error;
      const listed = store ? await storeFiles(store) : undefined;
      throw new ImportError([...(await errorProblems(listed, error)), unchanged], error);
    } finally {
      await unlock();
    }
  } finally {
    await out.close();
  }
}

async function write(publication: Publication, out: OutFolder): Promise<PublishReport> {
  const { site, files, writes = () => true, progress = () => {} } = publication;
  const groups: AddressGroup[] = [];
  for await (const group of site.addresses()) groups.push(group);
  const store = publication.store ? await storeFiles(publication.store) : undefined;
  const failed = new Map<AddressGroup, Unpublished>();
  const fail = async (group: AddressGroup, problems: readonly string[]) => {
    failed.set(group, { name: nameOf(group), problems });
    for (const prefix of filesOf(group)) await out.keep(prefix);
  };

  for (const group of groups) {
    const problems = await problemsOf(group, store);
    if (problems.length > 0) await fail(group, problems);
  }
  await copyAll(out, files);
  const due = store && (await dueFiles(site, store));
  if (due) await writeStore(out, site, due, [...failed.keys()].flatMap(filesOf));
  const sound = groups.filter((group) => !failed.has(group));
  const total = sound.reduce((sum, { paths }) => sum + paths.filter(writes).length, 0);
  let addresses = 0;
  for (const group of sound) {
    try {
      const paths = group.paths.filter(writes);
      for (const path of paths) await out.write(fileOf(path), await site.textAt(path));
      addresses += paths.length;
      progress(addresses, total);
    } catch (error) {
      // The lists cannot stay as they were while what they list changes.
      if (!isContentError(error) || group.kind === 'lists') throw error;
      await fail(group, await errorProblems(store, error));
    }
  }
  if (due) await writeDocuments(out, site, due, isList);
  for (const { name, content } of await hostFiles(site, out, [...failed.keys()])) {
    await out.write(name, content);
  }
  for (const path of await filesNamedBy(out.keptFiles, out, site.base)) out.spare(path);
  const removed = await out.commit();
  return { addresses, changed: out.changed, removed, failed: [...failed.values()] };
}

/** Why a story or gallery cannot be published. @throws what is not the fault of its documents. */
async function problemsOf(group: AddressGroup, store: StoreFiles | undefined): Promise<string[]> {
  if (!group.error) return store ? groupProblems(store, group) : [];
  if (!isContentError(group.error) || group.kind === 'lists') throw group.error;
  return errorProblems(store, group.error);
}

/** Of two files of one path the later one is served, so the earlier one is never written. */
async function copyAll(out: OutFolder, sources: readonly ServedFolder[]): Promise<void> {
  const seen = new Set<string>();
  for (const source of sources.toReversed()) {
    await copyFiles(out, source, (path) => {
      const isNew = !seen.has(source.to + path);
      seen.add(source.to + path);
      return isNew;
    });
  }
}

/** Pictures before the documents that name them. The lists are not among these. */
async function writeStore(
  out: OutFolder,
  site: AnsweringSite,
  store: DueFiles,
  left: readonly string[],
) {
  const isLeft = (src: string) => left.some((each) => `${folders.store}/${src}`.startsWith(each));
  await copyFrom(out, store, store.others);
  await writeDocuments(out, site, store, (src) => !isList(src) && !isLeft(src));
}

/** Those that lose a part until it is due are as the site answers them. */
async function writeDocuments(
  out: OutFolder,
  site: AnsweringSite,
  store: DueFiles,
  isWanted: (src: string) => boolean,
) {
  await copyFrom(out, store, store.documents.filter(isWanted));
  for (const src of store.made.filter(isWanted)) {
    const path = `${folders.store}/${src}`;
    await out.write(path, await site.textAt(`/${path}`));
  }
}

async function copyFrom(out: OutFolder, store: DueFiles, paths: readonly string[]) {
  for (const src of paths) await out.copy(`${folders.store}/${src}`, join(store.folder, src));
}

function isList(src: string): boolean {
  return !src.includes('/');
}

/** What hosts are told: the headers of addresses, and the redirects of slides' numbers. */
async function hostFiles(site: AnsweringSite, { root }: OutFolder, left: readonly AddressGroup[]) {
  const isLeft = (id: string) => left.some((each) => each.kind === 'gallery' && each.name === id);
  const galleries: StoredGallery[] = [];
  for await (const stored of site.galleries()) {
    if (!isLeft(stored.gallery.id)) galleries.push(stored);
  }
  const earlierScripts = left.length > 0 ? await publishedScripts(root) : [];
  const gone = goneAddresses(await site.withdrawn(), site.base);
  return [
    ...headerFiles(await site.headerRules(earlierScripts), site.base, gone),
    ...redirectFiles(galleries, site.base, gone),
    // GitHub Pages otherwise leaves out files whose names begin with an underscore.
    { name: '.nojekyll', content: '' },
  ];
}
