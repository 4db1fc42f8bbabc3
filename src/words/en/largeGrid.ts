import type { Language } from '../language.ts';

export const largeGrid = ({ number, counted }: Language<'one'>) => ({
  /** Before a field for the number, and behind it. */
  goTo: 'Go to slide',
  of: (count: number) => `of ${number(count)}`,
  go: 'Go',
  slides: (first: number, last: number) => `Slides ${number(first)}–${number(last)}`,
  withoutScripts: (count: number) =>
    counted(count, {
      one: 'Without JavaScript, only the first slide is listed here.',
      other: 'Without JavaScript, only the first # slides are listed here.',
    }),
  goOnFrom: (place: number) => `Continue from slide ${number(place)}`,
});
