import { gridKeys, type KeyTable, numberKeys, slideKeys } from '../gallery/keys.ts';
import type { FrameView } from './frame.ts';

/** Few, since a reader who has not begun may want Page Down or Home of the page around. */
export const coverKeys = {
  ArrowRight: 'next',
  g: 'toggleGrid',
  '?': 'showKeys',
} as const satisfies KeyTable;

/** The keys that a view of the frame answers to. */
export const frameKeys: Record<FrameView, KeyTable> = {
  cover: coverKeys,
  slide: { ...slideKeys, ...numberKeys },
  grid: { ...gridKeys, ...numberKeys },
};
