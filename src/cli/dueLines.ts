import { momentText } from '../import/momentText.ts';
import type { NotDue } from '../server/answeringSite.ts';

const nouns = { story: 'story', gallery: 'gallery', slide: 'picture' } as const;

/**
 * What is due next, and how many drafts there are.
 * @param notDue soonest first. @param isOver whether this run of publish ends now.
 */
export function dueLines(notDue: readonly NotDue[], isOver: boolean): string[] {
  const [next] = notDue;
  const drafts = notDue.filter(({ from }) => from === undefined).length;
  return [
    ...(next?.from
      ? [`Next: ${namesOf(notDue, next)} on ${momentText(next.from)}.${isOver ? runAgain : ''}`]
      : []),
    ...(drafts > 0 ? [`Not published: ${drafts === 1 ? '1 draft' : `${drafts} drafts`}.`] : []),
  ];
}

const runAgain = ' Publish again then, or use --watch.';

function namesOf(notDue: readonly NotDue[], { kind, title, from = '' }: NotDue): string {
  const dueMs = Date.parse(from);
  const more = notDue.filter((other) => other.from && Date.parse(other.from) === dueMs).length - 1;
  return `${nouns[kind]} “${title}”${more > 0 ? ` and ${more} more` : ''}`;
}
