import type { AnsweringSite, GroupName } from '../server/answeringSite.ts';

/** What is not due, as far as it concerns groups: see `AnsweringSite.waitingOf`. */
export interface WaitingGroups {
  of(group: GroupName): Promise<string>;
  /** What concerns the pictures in the folders of a name. */
  ofPictures(name: string): Promise<string>;
}

/** Asks the site once whether anything waits, and only then for each group. */
export async function waitingGroups(
  site: Pick<AnsweringSite, 'waitingOf'>,
): Promise<WaitingGroups> {
  const all = await site.waitingOf({ kind: 'front' });
  if (all === '') return { of: async () => '', ofPictures: async () => '' };
  const names = new Set(all.split('\n').map((entry) => folded(entry.split(' ')[1] ?? '')));
  return {
    of: (group) => site.waitingOf(group),
    async ofPictures(name) {
      if (!names.has(folded(name))) return '';
      const gallery = await site.waitingOf({ kind: 'gallery', name });
      return `${gallery}\n${await site.waitingOf({ kind: 'story', name })}`;
    },
  };
}

/** As a file system that ignores case compares names. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
