import { framePaths, paths } from '../content/urls.ts';
import type { Withdrawn } from '../content/withdrawn.ts';
import { optional } from './documents.ts';
import type { ServedSite } from './servedSite.ts';

/** What was withdrawn, without stories and galleries that are there again. */
export async function withdrawnFrom({ documents }: ServedSite): Promise<readonly Withdrawn[]> {
  const list = await optional(documents.withdrawn());
  if (!list || list.withdrawn.length === 0) return [];
  const { stories, galleries } = await documents.storyList();
  const slugs = new Set(stories.map(({ slug }) => slug));
  const ids = new Set(galleries.map(({ id }) => id));
  return list.withdrawn.filter((entry) => {
    if (entry.kind === 'story') return !slugs.has(entry.story);
    return entry.kind === 'slide' || !ids.has(entry.gallery);
  });
}

/** The addresses that say that something was withdrawn, as far as they can be listed: a withdrawn gallery's slides cannot. */
export async function withdrawnPaths(site: ServedSite): Promise<string[]> {
  return (await withdrawnFrom(site)).flatMap(pathsOf);
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
