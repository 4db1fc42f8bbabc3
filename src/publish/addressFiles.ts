import { basename } from 'node:path';
import { folderOf, storeFolders } from '../content/storePaths.ts';
import { folders } from '../content/urls.ts';
import type { AddressGroup } from '../server/answeringSite.ts';

/**
 * `/a/b` is served from a/b.html by static hosts, without a redirect to a trailing slash. They look for the file by the
 * decoded address.
 */
export function fileOf(path: string): string {
  if (path === '/') return 'index.html';
  const name = decodeURIComponent(path.slice(1));
  return /\.[a-z]+$/i.test(basename(name)) ? name : `${name}.html`;
}

/** A story or a gallery, for messages. */
export function nameOf(group: AddressGroup): string {
  return group.kind === 'lists' ? 'the lists' : `${group.kind} ${group.name}`;
}

/** The documents of a group in the content store, by the beginnings of their paths. */
export function documentsOf(group: AddressGroup): string[] {
  switch (group.kind) {
    case 'lists':
      return [];
    case 'story':
      return [`${storeFolders.stories}/${group.name}.json`];
    case 'gallery':
      return [
        `${storeFolders.galleries}/${group.name}.json`,
        `${folderOf('galleries', group.name)}/`,
      ];
  }
}

/** Where the pages and documents of a group stand in a published site, by the beginnings of their paths. */
export function filesOf(group: AddressGroup): string[] {
  const stored = documentsOf(group).map((path) => `${folders.store}/${path}`);
  const { stories, galleries, frames, oembed } = folders;
  switch (group.kind) {
    case 'lists':
      return [];
    case 'story':
      return [`${stories}/${group.name}.html`, ...stored];
    case 'gallery': {
      const { name } = group;
      const pages = [galleries, frames].flatMap((folder) => [
        `${folder}/${name}.html`,
        `${folder}/${name}/`,
      ]);
      return [...pages, `${oembed}/${name}.json`, `${oembed}/${name}/`, ...stored];
    }
  }
}
