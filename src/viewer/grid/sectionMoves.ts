import type { KeyAction } from '../keys/keys.ts';
import { moveInGrid } from './gridMoves.ts';

/** The layout of a grid in sections. Every section begins a new row; only the last may have fewer items. */
export interface SectionLayout {
  /** Of all items. */
  count: number;
  /** The items of a section. */
  size: number;
  columns: number;
  /** The number of rows in view. */
  rowsShown: number;
}

/** The item to which a key leads from item `from`, or undefined if the key does not move. */
export function sectionTarget(
  action: KeyAction,
  from: number,
  layout: SectionLayout,
): number | undefined {
  const { count, rowsShown } = layout;
  return moveInGrid(action, from, count - 1, (way, isFar) =>
    byRows(from, way * (isFar ? Math.max(1, rowsShown) : 1), layout),
  );
}

/** The item in the same column some rows away: in a shorter row its last, beyond the ends in the outermost row. */
function byRows(from: number, rows: number, { count, size, columns }: SectionLayout): number {
  const rowsOfSection = Math.ceil(size / columns);
  const rowOf = (index: number) =>
    Math.floor(index / size) * rowsOfSection + Math.floor((index % size) / columns);
  const row = Math.min(Math.max(rowOf(from) + rows, 0), rowOf(count - 1));
  const column = (from % size) % columns;
  const section = Math.floor(row / rowsOfSection) * size;
  const inSection = (row % rowsOfSection) * columns;
  const end = Math.min(inSection + columns, size, count - section);
  return section + Math.min(inSection + column, end - 1);
}
