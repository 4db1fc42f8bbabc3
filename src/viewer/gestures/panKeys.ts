import type { KeyTable } from '../keys/keys.ts';

/** On a zoomed picture. Arrows without Shift still change the slide. */
export const panKeys = {
  'Shift+ArrowLeft': 'panLeft',
  'Shift+ArrowRight': 'panRight',
  'Shift+ArrowUp': 'panUp',
  'Shift+ArrowDown': 'panDown',
} as const satisfies KeyTable;
