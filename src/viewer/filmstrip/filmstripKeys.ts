import type { ActionOf, KeyTable } from '../keys/keys.ts';

/** The viewer's own moves, which here move the focus. */
export const filmstripKeys = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'farForward',
  PageUp: 'farBack',
} as const satisfies KeyTable;

/** The index to which a key leads from another. */
export function targetOf(
  action: ActionOf<typeof filmstripKeys>,
  from: number,
  count: number,
): number {
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
  }
}
