import type { KeyAction, KeyTable } from '../keys.ts';

/** The slideshow's own moves, which here move the focus. */
export const filmstripKeys: KeyTable = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'farForward',
  PageUp: 'farBack',
};

/** The place a key leads to from another, counted from 0; the place itself for keys that do not move. */
export function targetOf(action: KeyAction, from: number, count: number): number {
  const last = count - 1;
  switch (action) {
    case 'next':
      return Math.min(from + 1, last);
    case 'previous':
      return Math.max(from - 1, 0);
    case 'farForward':
      return Math.min(from + 10, last);
    case 'farBack':
      return Math.max(from - 10, 0);
    case 'first':
      return 0;
    case 'last':
      return last;
    default:
      return from;
  }
}
