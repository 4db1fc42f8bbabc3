import type { KeyTable } from '../keys/keys.ts';

/** On a zoomed picture, beside the slide's own: the arrows alone still change slide. */
export const panKeys = {
  'Shift+ArrowLeft': 'panLeft',
  'Shift+ArrowRight': 'panRight',
  'Shift+ArrowUp': 'panUp',
  'Shift+ArrowDown': 'panDown',
} as const satisfies KeyTable;
