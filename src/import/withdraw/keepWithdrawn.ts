import type { Withdrawable, WithdrawnList } from '../../content/withdrawn.ts';
import { withdrawalOf } from '../../content/withdrawn.ts';
import { ImportError } from '../importError.ts';
import type { Library, Names } from '../library.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { type Kill, slidesOf } from './kills.ts';
import {
  entryOf,
  titleOf,
  wasWithdrawn,
  withdrawnFile,
  withoutRestored,
  withWithdrawn,
} from './withdrawnList.ts';

/**
 * What was withdrawn stays so when its folder is imported again.
 * @throws ImportError naming every story and gallery that would come back.
 */
export function refuseWithdrawn(names: Names, list: WithdrawnList): void {
  const problems = named(names).flatMap((what) => {
    const entry = withdrawalOf(list, what);
    // A gallery whose pictures were all killed comes back with the first that may be published.
    return entry && !entry.kill
      ? [`${titleOf(what)} ${wasWithdrawn(entry)}. To publish it again, use --restore.`]
      : [];
  });
  if (problems.length > 0) throw new ImportError(problems);
}

/** A slide that was withdrawn. */
export interface TakenBack {
  /** Why it may not be published: the end of a sentence. */
  reason: string;
  /** “kill: no” brings it back. */
  isKill: boolean;
}

/** The slides of a gallery that may not be published, by their ids. */
export function slidesTakenBack(
  { withdrawn }: WithdrawnList,
  gallery: string,
): ReadonlyMap<string, TakenBack> {
  return new Map(
    withdrawn.flatMap((each) => {
      if (each.kind !== 'slide' || each.gallery !== gallery) return [];
      const isKill = each.kill ?? false;
      const how = isKill ? 'write “kill: no” for it in gallery.yaml' : 'use --restore';
      return [
        [each.slide, { isKill, reason: `it ${wasWithdrawn(each)}; to publish it again, ${how}` }],
      ];
    }),
  );
}

/** The list after an import: with what was killed, without what is published again. */
export function withdrawnAfter(
  list: WithdrawnList,
  names: Names,
  { galleries }: Library,
  kills: readonly Kill[],
  now = new Date(),
): StoreFile[] {
  const killed = kills.flatMap((kill) =>
    slidesOf(kill).map((slide) =>
      entryOf(slide, { now, isKill: true, lang: galleries.get(kill.gallery)?.lang }),
    ),
  );
  if (list.withdrawn.length + killed.length === 0) return [];
  const slides = names.galleries.flatMap((gallery) =>
    (galleries.get(gallery)?.slides ?? []).map(
      ({ id }): Withdrawable => ({ kind: 'slide', gallery, slide: id }),
    ),
  );
  const all = killed.reduce(withWithdrawn, list);
  return [withdrawnFile(withoutRestored(all, [...named(names), ...slides]))];
}

function named({ stories, galleries }: Names): Withdrawable[] {
  return [
    ...stories.map((story) => ({ kind: 'story' as const, story })),
    ...galleries.map((gallery) => ({ kind: 'gallery' as const, gallery })),
  ];
}
