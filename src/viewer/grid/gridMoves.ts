import { type KeyAction, type KeyTable, moveKeys } from '../keys/keys.ts';

export const gridKeys = {
  ...moveKeys,
  ArrowUp: 'above',
  ArrowDown: 'below',
  Space: 'open',
} as const satisfies KeyTable;

/** Where an item of the grid is laid out, in pixels of the window. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width'>;

/**
 * The item to which a key leads from item `from`, or undefined if the key does not move. Rows are read from the layout,
 * so any number of columns works, right to left as well.
 * @param screen the window's height in pixels, for a move by a screen.
 */
export function gridTarget(
  action: KeyAction,
  from: number,
  boxes: readonly Box[],
  screen: number,
): number | undefined {
  const last = boxes.length - 1;
  switch (action) {
    case 'next':
      return Math.min(from + 1, last);
    case 'previous':
      return Math.max(from - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'below':
      return inRow(from, boxes, 1, 1);
    case 'above':
      return inRow(from, boxes, -1, 1);
    case 'farForward':
      return inRow(from, boxes, 1, screen * 0.8);
    case 'farBack':
      return inRow(from, boxes, -1, screen * 0.8);
    default:
      return undefined;
  }
}

/** The nearest item in the first row at least `distance` pixels away; in the farthest row if none is. */
function inRow(from: number, boxes: readonly Box[], way: 1 | -1, distance: number): number {
  const start = boxes[from];
  if (!start) return from;
  const away = (box: Box) => (box.top - start.top) * way;
  const rows = [...new Set(boxes.map(away).filter((gap) => gap > 0.5))].sort((a, b) => a - b);
  const row = rows.find((gap) => gap >= distance) ?? rows.at(-1);
  if (row === undefined) return from;
  const centre = (box: Box) => box.left + box.width / 2;
  let nearest = from;
  let gap = Number.POSITIVE_INFINITY;
  boxes.forEach((box, index) => {
    const sideways = Math.abs(centre(box) - centre(start));
    if (Math.abs(away(box) - row) < 0.5 && sideways < gap) [nearest, gap] = [index, sideways];
  });
  return nearest;
}
