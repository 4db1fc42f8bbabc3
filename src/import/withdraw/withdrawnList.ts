import { ContentError, parseDocument } from '../../content/parse.ts';
import { withdrawnPath } from '../../content/storePaths.ts';
import {
  covers,
  mostWithdrawn,
  type Withdrawable,
  type Withdrawn,
  type WithdrawnList,
  withdrawnSchema,
} from '../../content/withdrawn.ts';
import { momentOf } from '../due.ts';
import { ImportError } from '../importError.ts';
import { momentText } from '../momentText.ts';
import type { ContentStore, StoreFile } from '../store/contentStore.ts';

/** What was withdrawn from a store. @throws ImportError if the list is broken: nothing may come back unnoticed. */
export async function readWithdrawn(store: ContentStore): Promise<WithdrawnList> {
  const text = await store.read(withdrawnPath);
  if (text === undefined) return { withdrawn: [] };
  try {
    return parseDocument(withdrawnSchema, withdrawnPath, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof SyntaxError)) throw error;
    throw new ImportError(`In the content store, ${withdrawnPath} is broken: ${error.message}.`);
  }
}

/** What is remembered of something that is withdrawn now. */
export function entryOf(
  target: Withdrawable,
  {
    now,
    reason,
    lang,
    isKill,
  }: { now: Date; reason?: string | undefined; lang?: string | undefined; isKill?: boolean },
): Withdrawn {
  return {
    ...target,
    at: momentOf(now),
    ...(reason && { reason }),
    ...(isKill && { kill: true }),
    ...(lang && { lang }),
  };
}

/** The list with one more entry, in place of those that it covers. */
export function withWithdrawn({ withdrawn }: WithdrawnList, entry: Withdrawn): WithdrawnList {
  const others = withdrawn.filter((each) => !covers(entry, each));
  return { withdrawn: [...others, entry].slice(-mostWithdrawn) };
}

/** The list without what is shown again: its own entries, and that of a gallery if a slide of it is shown. */
export function withoutRestored(
  { withdrawn }: WithdrawnList,
  shown: readonly Withdrawable[],
): WithdrawnList {
  return { withdrawn: withdrawn.filter((each) => !shown.some((one) => covers(each, one))) };
}

export function withdrawnFile(list: WithdrawnList): StoreFile {
  return { src: withdrawnPath, content: `${JSON.stringify(list, null, 2)}\n` };
}

/** Such as "was withdrawn on 1 December 2026, 18:00 UTC (a minor can be recognized)". */
export function wasWithdrawn({ at, reason }: Withdrawn): string {
  return `was withdrawn on ${momentText(at)}${reason ? ` (${reason})` : ''}`;
}

/** Its name at the beginning of a sentence. */
export function titleOf(target: Withdrawable): string {
  switch (target.kind) {
    case 'story':
      return `The story ${target.story}`;
    case 'gallery':
      return `The gallery ${target.gallery}`;
    case 'slide':
      return `The slide ${target.slide} of the gallery ${target.gallery}`;
  }
}
