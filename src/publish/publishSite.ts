import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { ContentError } from '../content/parse.ts';
import { folderOf, parseDocumentPath } from '../content/storePaths.ts';
import { folders } from '../content/urls.ts';
import type { Progress } from '../import/terminal.ts';
import type { AddressGroup, AnsweringSite, StoredGallery } from '../server/answeringSite.ts';
import { copyFiles, type ServedFolder } from './copyFiles.ts';
import { headerFiles } from './headers/formats.ts';
import { OutFolder } from './outFolder.ts';
import { redirectFiles } from './redirects.ts';

export interface Publication {
  site: AnsweringSite;
  /** The files of the app and those of the site; the later ones go before the earlier ones. */
  files: readonly ServedFolder[];
  /** The content store; absent where it is elsewhere. */
  store: string | undefined;
  outDir: string;
  /** Which addresses are written; all of them by default. */
  writes?: (path: string) => boolean;
  /** Is told after every group of pages. */
  progress?: Progress;
}

/** A story or gallery that could not be published; its pages stay as they were last published. */
interface Unpublished {
  name: string;
  error: ContentError;
}

export interface PublishReport {
  /** How many addresses and made files there are. */
  addresses: number;
  /** Files that differ from the last publication, in the order in which they were written: upload them so. */
  changed: readonly string[];
  removed: readonly string[];
  failed: readonly Unpublished[];
}

/** An origin to ask in the site's name; it stands in no page. */
const origin = 'http://site.invalid';

/**
 * Writes a site for static hosts: every address as the file that hosts answer it with, and headers and redirects in
 * the forms that hosts read. Pictures come before documents, documents before pages, pages before lists, removals last,
 * so that whatever is published names only what is there.
 * @throws ContentError where the list of stories is broken: nothing is written then. An error of the file system.
 */
export async function publishSite(publication: Publication): Promise<PublishReport> {
  const { site, files, store, outDir, writes = () => true, progress = () => {} } = publication;
  const groups: AddressGroup[] = [];
  for await (const group of site.addresses()) groups.push(group);
  await mkdir(outDir, { recursive: true });
  const out = new OutFolder(outDir);
  const failed: Unpublished[] = [];
  const fail = (group: AddressGroup, error: unknown) => {
    if (!(error instanceof ContentError)) throw error;
    failed.push({ name: nameOf(group), error });
    for (const prefix of filesOf(group)) out.keep(prefix);
  };

  await copyAll(out, files);
  const isDocument = (path: string) => parseDocumentPath(path) !== undefined;
  const contents = store ? { from: store, to: `${folders.store}/` } : undefined;
  if (contents) await copyFiles(out, contents, (path) => !isDocument(path));

  const broken = groups.filter((group) => group.error);
  for (const group of broken) fail(group, group.error);
  const isBroken = (path: string) =>
    broken.some((group) =>
      filesOf(group).some((prefix) => `${folders.store}/${path}`.startsWith(prefix)),
    );
  const isList = (path: string) => !path.includes('/');
  if (contents)
    await copyFiles(out, contents, (path) => isDocument(path) && !isList(path) && !isBroken(path));

  const total = groups.reduce((sum, { paths }) => sum + paths.filter(writes).length, 0);
  let addresses = 0;
  for (const group of groups) {
    if (group.error) continue;
    try {
      const paths = group.paths.filter(writes);
      for (const path of paths) await out.write(fileOf(path), await textAt(site, path));
      addresses += paths.length;
      progress(addresses, total);
    } catch (error) {
      fail(group, error);
    }
  }
  if (contents) await copyFiles(out, contents, (path) => isDocument(path) && isList(path));
  for (const { name, content } of await hostFiles(site)) await out.write(name, content);
  const removed = await out.removeOthers();
  return { addresses, changed: out.changed, removed, failed };
}

/** Of two files of one path the later one is served, so the earlier one is never written. */
async function copyAll(out: OutFolder, folders: readonly ServedFolder[]): Promise<void> {
  const seen = new Set<string>();
  for (const folder of folders.toReversed()) {
    await copyFiles(out, folder, (path) => {
      const isNew = !seen.has(folder.to + path);
      seen.add(folder.to + path);
      return isNew;
    });
  }
}

async function textAt(site: AnsweringSite, path: string): Promise<string> {
  const response = await site.respond(new Request(origin + site.base + path.slice(1)));
  if (response.status >= 400) throw new Error(`${path} was answered with ${response.status}.`);
  return response.text();
}

/** What hosts are told: the headers of addresses, and the redirects of slides' numbers. */
async function hostFiles(site: AnsweringSite) {
  const galleries: StoredGallery[] = [];
  for await (const gallery of site.galleries()) galleries.push(gallery);
  return [
    ...headerFiles(await site.headerRules(), site.base),
    ...redirectFiles(galleries, site.base),
  ];
}

/** `/a/b` is served from a/b.html by static hosts, without a redirect to a trailing slash. */
function fileOf(path: string): string {
  if (path === '/') return 'index.html';
  return /\.[a-z]+$/i.test(basename(path)) ? path.slice(1) : `${path.slice(1)}.html`;
}

function nameOf(group: AddressGroup): string {
  return group.kind === 'lists' ? 'the lists' : `${group.kind} ${group.name}`;
}

/** Where the files of a group stand, by the beginnings of their paths. */
function filesOf(group: AddressGroup): string[] {
  const { stories, galleries, frames, oembed, store } = folders;
  switch (group.kind) {
    case 'lists':
      return [];
    case 'story':
      return [`${stories}/${group.name}.html`, `${store}/${stories}/${group.name}.json`];
    case 'gallery':
      return [
        ...[galleries, frames].flatMap((folder) => [
          `${folder}/${group.name}.html`,
          `${folder}/${group.name}/`,
        ]),
        ...[`${oembed}/${group.name}.json`, `${oembed}/${group.name}/`],
        `${store}/${galleries}/${group.name}.json`,
        `${store}/${folderOf('galleries', group.name)}/`,
        `${store}/${folderOf('pictures', group.name)}/`,
      ];
  }
}
