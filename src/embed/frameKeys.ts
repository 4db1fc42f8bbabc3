import { gridKeys, type KeyTable, slideKeys } from '../gallery/keys.ts';
import type { FrameView } from './frame.ts';

/** Few, since a reader who has not begun may want Page Down or Home of the page around. */
const coverKeys: KeyTable = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  g: 'toggleGrid',
  '?': 'showKeys',
};

/** The keys that a view of the frame answers to. */
export const frameKeys: Record<FrameView, KeyTable> = {
  cover: coverKeys,
  slide: slideKeys,
  grid: gridKeys,
};
