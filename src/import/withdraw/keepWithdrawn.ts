import type { Withdrawable, WithdrawnList } from '../../content/withdrawn.ts';
import { withdrawalOf } from '../../content/withdrawn.ts';
import { ImportError } from '../importError.ts';
import type { Library, Names } from '../library.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { titleOf, wasWithdrawn, withdrawnFile, withoutRestored } from './withdrawnList.ts';

/**
 * What was withdrawn stays so when its folder is imported again.
 * @throws ImportError naming every story and gallery that would come back.
 */
export function refuseWithdrawn(names: Names, list: WithdrawnList): void {
  const problems = named(names).flatMap((what) => {
    const entry = withdrawalOf(list, what);
    return entry
      ? [`${titleOf(what)} ${wasWithdrawn(entry)}. To publish it again, use --restore.`]
      : [];
  });
  if (problems.length > 0) throw new ImportError(problems);
}

/** Why slides of a gallery may not be published, by their ids: the end of a sentence. */
export function slidesTakenBack(
  { withdrawn }: WithdrawnList,
  gallery: string,
): ReadonlyMap<string, string> {
  return new Map(
    withdrawn.flatMap((each) =>
      each.kind === 'slide' && each.gallery === gallery
        ? [[each.slide, `it ${wasWithdrawn(each)}; to publish it again, use --restore`]]
        : [],
    ),
  );
}

/** The list without what an import publishes again. */
export function restoredFile(
  list: WithdrawnList,
  names: Names,
  { galleries }: Library,
): StoreFile[] {
  if (list.withdrawn.length === 0) return [];
  const slides = names.galleries.flatMap((gallery) =>
    (galleries.get(gallery)?.slides ?? []).map(
      ({ id }): Withdrawable => ({ kind: 'slide', gallery, slide: id }),
    ),
  );
  return [withdrawnFile(withoutRestored(list, [...named(names), ...slides]))];
}

function named({ stories, galleries }: Names): Withdrawable[] {
  return [
    ...stories.map((story) => ({ kind: 'story' as const, story })),
    ...galleries.map((gallery) => ({ kind: 'gallery' as const, gallery })),
  ];
}
