import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SlidePages } from '../content/gallery.ts';
import { folders } from '../content/urls.ts';
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
      return [`${folders.stories}/${group.name}.json`];
    case 'gallery': {
      const document = `${folders.galleries}/${group.name}.json`;
      return [...(await pagesOf(document, textOf)), document];
    }
    case 'month':
      return [`index/${group.name}.json`];
    case 'sections':
    case 'topics':
    case 'photographers': {
      const head = `index/${group.kind}/${group.name}`;
      if (!isThere(`${head}.json`)) return [];
      const { fullPages } = JSON.parse(await textOf(`${head}.json`)) as { fullPages: number };
      const pages = Array.from({ length: fullPages }, (_, index) => `${head}/${index + 1}.json`);
      return [...pages, `${head}.json`];
    }
    case 'front': {
      const names = ['sections', 'topics', 'photographers'].map((kind) => `index/${kind}.json`);
      return [
        'index/waiting.json',
        'markets.json',
        'withdrawn.json',
        ...names,
        'index.json',
      ].filter(isThere);
    }
  }
}

/** The pages of a large gallery's slides. */
async function pagesOf(
  document: string,
  textOf: (path: string) => Promise<string>,
): Promise<string[]> {
  const { paged } = JSON.parse(await textOf(document)) as { paged?: unknown };
  if (!paged) return [];
  const folder = document.replace(/\.json$/, '');
  const { ids, pages } = JSON.parse(await textOf(`${folder}/pages.json`)) as SlidePages;
  const names = [...pages, `${ids}-ids`, 'pages'];
  return [...new Set(names)].map((name) => `${folder}/${name}.json`);
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
  const folder = group.kind === 'story' ? folders.stories : folders.galleries;
  const document = `${folder}/${group.name}`;
  const parts = group.kind === 'gallery' ? namesIn(join(store, document)) : [];
  const paths = [
    `${document}.json`,
    ...parts.filter((name) => /^[^.].*\.json$/.test(name)).map((name) => `${document}/${name}`),
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
