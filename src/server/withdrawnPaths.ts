import { ContentError } from '../content/parse.ts';
import { framePaths, paths } from '../content/urls.ts';
import type { Withdrawn } from '../content/withdrawn.ts';
import { type Documents, optional } from './documents.ts';
import type { ServedSite } from './servedSite.ts';

/** What was withdrawn, without stories and galleries that are there again. */
export async function withdrawnFrom({ documents }: ServedSite): Promise<readonly Withdrawn[]> {
  const list = await optional(documents.withdrawn());
  const withdrawn: Withdrawn[] = [];
  for (const entry of list?.withdrawn ?? []) {
    if (!(await isThereAgain(documents, entry))) withdrawn.push(entry);
  }
  return withdrawn;
}

/** A document that is broken is there, too. */
async function isThereAgain(documents: Documents, entry: Withdrawn): Promise<boolean> {
  if (entry.kind === 'slide') return false;
  try {
    await (entry.kind === 'story'
      ? documents.story(entry.story)
      : documents.gallery(entry.gallery));
    return true;
  } catch (error) {
    if (!(error instanceof ContentError) || error.fault === 'unreachable') throw error;
    return error.fault !== 'missing';
  }
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
