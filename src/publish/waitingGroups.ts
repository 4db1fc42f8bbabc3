import { folded } from '../content/folded.ts';
import type { AnsweringSite, GroupName } from '../server/answeringSite.ts';

/** What is not due, as far as it concerns groups: see `AnsweringSite.waitingOf`. */
export interface WaitingGroups {
  of(group: GroupName): string;
  /** What concerns the pictures in the folders of a name. */
  ofPictures(name: string): string;
}

/** Asks the site once what waits. */
export async function waitingGroups(
  site: Pick<AnsweringSite, 'waitingOf'>,
): Promise<WaitingGroups> {
  const of = await site.waitingOf();
  const all = of({ kind: 'front' }).split('\n');
  const names = new Set(all.map((entry) => folded(entry.split(' ')[1] ?? '')));
  return {
    of,
    ofPictures(name) {
      if (!names.has(folded(name))) return '';
      return `${of({ kind: 'gallery', name })}\n${of({ kind: 'story', name })}`;
    },
  };
}
