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
  return moveInGrid(action, from, boxes.length - 1, (way, isFar) =>
    inRow(from, boxes, way, isFar ? screen * 0.8 : 1),
  );
}

/** Leads from an item to another one, a row on (1) or back (-1); or far, a screen. */
type Vertical = (way: 1 | -1, isFar?: boolean) => number;

/** Where a key leads in any grid. @param last the index of the last item. */
export function moveInGrid(
  action: KeyAction,
  from: number,
  last: number,
  vertical: Vertical,
): number | undefined {
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
      return vertical(1);
    case 'above':
      return vertical(-1);
    case 'farForward':
      return vertical(1, true);
    case 'farBack':
      return vertical(-1, true);
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
