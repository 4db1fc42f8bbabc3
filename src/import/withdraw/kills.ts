import type { Withdrawable } from '../../content/withdrawn.ts';
import { ImportError } from '../importError.ts';
import { withdraw } from './withdraw.ts';
import { titleOf } from './withdrawnList.ts';

/** Slides that readers could see until their agency or editor killed them. */
export interface Kill {
  gallery: string;
  slides: readonly string[];
  /** These were all slides of the gallery. */
  isWhole: boolean;
}

export function slidesOf({ gallery, slides }: Kill): Withdrawable[] {
  return slides.map((slide) => ({ kind: 'slide', gallery, slide }));
}

/**
 * Withdraws what was killed where the import itself has failed: a kill does not wait until the other mistakes are mended.
 * @returns a sentence for each.
 */
export async function withdrawKilled(
  store: string,
  kills: readonly Kill[],
  note: (sentence: string) => void,
): Promise<string[]> {
  const targets = kills.flatMap((kill): Withdrawable[] =>
    kill.isWhole ? [{ kind: 'gallery', gallery: kill.gallery }] : slidesOf(kill),
  );
  const sentences: string[] = [];
  for (const target of targets) {
    try {
      await withdraw({ store, target, isKill: true, note });
      sentences.push(
        `${titleOf(target)} was published before and is withdrawn all the same. Publish, and purge caches.`,
      );
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      sentences.push(`${titleOf(target)} could not be withdrawn.`, ...error.problems);
    }
  }
  return sentences;
}
