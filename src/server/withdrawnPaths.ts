import { framePaths, paths } from '../content/urls.ts';
import type { Withdrawn } from '../content/withdrawn.ts';
import { optional } from './documents.ts';
import type { ServedSite } from './servedSite.ts';

/** The addresses that say that something was withdrawn, as far as they can be listed: a withdrawn gallery's slides cannot. */
export async function withdrawnPaths({ documents }: ServedSite): Promise<string[]> {
  const list = await optional(documents.withdrawn());
  if (!list) return [];
  const { stories, galleries } = await documents.storyList();
  const shown = new Set([
    ...stories.map(({ slug }) => paths.story(slug)),
    ...galleries.map(({ id }) => paths.gallery(id)),
  ]);
  return list.withdrawn.flatMap(pathsOf).filter((path) => !shown.has(path));
}

function pathsOf(entry: Withdrawn): string[] {
  switch (entry.kind) {
    case 'story':
      return [paths.story(entry.story)];
    case 'gallery':
      return [paths, framePaths].flatMap((kind) => [
        kind.gallery(entry.gallery),
        kind.grid(entry.gallery),
      ]);
    case 'slide':
      return [paths, framePaths].map((kind) => kind.slide(entry.gallery, entry.slide));
  }
}
