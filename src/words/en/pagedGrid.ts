import { useWords } from '../LanguageContext.ts';
import type { Language } from '../language.ts';

export const pagedGrid = ({ number, plural }: Language<'one'>) => ({
  /** Before and after the field for a slide number. */
  goTo: 'Go to slide',
  of: (count: number) => `of ${number(count)}`,
  go: 'Go',
  slides: (first: number, last: number) => `Slides ${number(first)}–${number(last)}`,
  withoutScripts: (count: number) =>
    plural(count, {
      one: 'Without JavaScript, only the first slide is listed here.',
      other: 'Without JavaScript, only the first # slides are listed here.',
    }),
  continueFrom: (slideNumber: number) => `Continue from slide ${number(slideNumber)}`,
});

export const usePagedGridWords = () => useWords('pagedGrid', pagedGrid);
