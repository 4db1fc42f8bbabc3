import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SlidePages } from '../content/gallery.ts';
import { listKinds } from '../content/lists.ts';
import { documents, folderOf, withdrawnPath } from '../content/storePaths.ts';
import type { GroupName } from '../server/answeringSite.ts';
import { documentFaults, faultSentence } from './documentFaults.ts';
import { namesIn } from './quickLook.ts';
import { storeTexts } from './storeFiles.ts';

/**
 * The documents of the store that are published with a group, those first that others name.
 * @param textOf a document as it is published.
 */
export async function documentsOf(
  group: GroupName,
  store: string,
  textOf: (path: string) => Promise<string>,
): Promise<string[]> {
  const isThere = (path: string) => existsSync(join(store, path));
  switch (group.kind) {
    case 'theme':
      return [];
    case 'story':
      return [documents.story(group.name)];
    case 'gallery':
      return [...(await pagesOf(group.name, textOf)), documents.gallery(group.name)];
    case 'month':
      return [documents.month(group.name)];
    case 'sections':
    case 'topics':
    case 'photographers': {
      const { kind, name } = group;
      const head = documents.namedList(kind, name);
      if (!isThere(head)) return [];
      const { fullPages } = JSON.parse(await textOf(head)) as { fullPages: number };
      const pages = Array.from({ length: fullPages }, (_, index) =>
        documents.listPage(kind, name, index + 1),
      );
      return [...pages, head];
    }
    case 'front': {
      const { waiting, markets, list } = documents;
      const names = listKinds.map(documents.listNames);
      return [waiting, markets, withdrawnPath, ...names, list].filter(isThere);
    }
  }
}

/** The pages of a large gallery's slides. */
async function pagesOf(id: string, textOf: (path: string) => Promise<string>): Promise<string[]> {
  const { paged } = JSON.parse(await textOf(documents.gallery(id))) as { paged?: unknown };
  if (!paged) return [];
  const list = documents.slidePages(id);
  const { ids, pages } = JSON.parse(await textOf(list)) as SlidePages;
  const named = new Set(pages.map((hash) => documents.slidePage(id, hash)));
  return [...named, documents.slideIds(id, ids), list];
}

/** What is wrong with the documents of a group as they are stored, and the folders of the files that they name. */
export interface CheckedDocuments {
  problems: readonly string[];
  folders: readonly string[];
}

/**
 * Looks for what is wrong in the documents of a story or gallery.
 * @param isSound which of them need no look, since it found nothing before.
 */
export async function checkDocuments(
  group: GroupName,
  store: string,
  isSound: (path: string) => boolean,
): Promise<CheckedDocuments> {
  if (group.kind !== 'story' && group.kind !== 'gallery') return { problems: [], folders: [] };
  const { text } = storeTexts(store);
  const { kind, name: own } = group;
  const folder = folderOf('galleries', own);
  const parts = kind === 'gallery' ? namesIn(join(store, folder)) : [];
  const paths = [
    kind === 'story' ? documents.story(own) : documents.gallery(own),
    ...parts.filter((name) => /^[^.].*\.json$/.test(name)).map((name) => `${folder}/${name}`),
  ];
  const files = new Map<string, ReadonlySet<string>>();
  const has = (path: string) => {
    const place = dirname(path);
    const names = files.get(place) ?? new Set(namesIn(join(store, place)));
    files.set(place, names);
    return names.has(path.slice(place === '.' ? 0 : place.length + 1));
  };
  const problems: string[] = [];
  for (const path of paths.filter((each) => !isSound(each))) {
    const found = await text(path);
    if (found !== undefined) problems.push(...documentFaults(path, found, has).map(faultSentence));
  }
  return { problems, folders: [...files.keys()] };
}
