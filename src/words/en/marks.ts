import type { Language } from '../language.ts';

/** What `diaporama dev` says about what is not published yet. */
export const marks = ({ plural }: Language<'one'>) => ({
  /** Names the bar above the page. */
  preview: 'Preview',
  /** Above what is wrong in a file, in place of the page. */
  fault: 'Fix this to see the page',
  kinds: { story: 'Story', gallery: 'Gallery', slide: 'Picture' },
  draft: 'Draft: not published',
  /** The time has its zone with it. */
  notBefore: (time: string) => `Not published before ${time}`,
  /** Opens the list of all that is not published yet. */
  waiting: (count: number) =>
    plural(count, { one: '# not published yet', other: '# not published yet' }),
});
