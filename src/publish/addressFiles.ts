import { basename } from 'node:path';
import { folderOf, storeFolders } from '../content/storePaths.ts';
import { folders, parsePath } from '../content/urls.ts';
import type { GroupName } from '../server/answeringSite.ts';

/**
 * `/a/b` is served from a/b.html by static hosts, without a redirect to a trailing slash. They look for the file by the
 * decoded address.
 */
export function fileOf(path: string): string {
  if (path === '/') return 'index.html';
  const name = decodeURIComponent(path.slice(1));
  return /\.[a-z]+$/i.test(basename(name)) ? name : `${name}.html`;
}

/** The address that readers ask for to get a file. @param base the path of the site, with a slash at its end. */
export function addressOf(file: string, base: string): string {
  const name = file === 'index.html' ? '' : file.replace(/\.html$/, '');
  // The pages that hosts send in the place of others are asked for by the names of their files.
  const path = /^(404|shell)$/.test(name) ? file : name;
  return base + path.split('/').map(encodeURIComponent).join('/');
}

/** Whether an address is a page, not a file, an answer in JSON, or a page that leads to another. */
export function isRendered(path: string): boolean {
  if (!fileOf(path).endsWith('.html')) return false;
  const address = parsePath(path);
  const shown = address?.page === 'frame' ? address.shows : address;
  return !(shown?.page === 'slide' && /^\d+$/.test(shown.slide));
}

/** What a group is remembered by, and what messages call it. */
export function keyOf(group: GroupName): string {
  return 'name' in group ? `${group.kind} ${group.name}` : group.kind;
}

/** The group that is remembered by a key; nothing for what is no group of addresses. */
export function groupOf(key: string): GroupName {
  const [kind, name] = key.split(' ');
  return (name === undefined ? { kind } : { kind, name }) as GroupName;
}

/** Where the pages and documents of a story or gallery stand in a published site, by the beginnings of their paths. */
export function placesOf(group: GroupName): string[] {
  const { stories, galleries, frames, oembed } = folders;
  switch (group.kind) {
    case 'story':
      return [
        `${stories}/${group.name}.html`,
        `${folders.store}/${storeFolders.stories}/${group.name}.json`,
      ];
    case 'gallery': {
      const { name } = group;
      const stored = `${folders.store}/${folderOf('galleries', name)}`;
      const folder = [galleries, frames].map((each) => `${each}/${name}`);
      const pages = folder.flatMap((each) => [`${each}.html`, `${each}/`]);
      const answers = [`${oembed}/${name}.json`, `${oembed}/${name}/`];
      return [...pages, ...answers, `${stored}.json`, `${stored}/`];
    }
    default:
      return [];
  }
}
