import { gridKeys } from '../../viewer/grid/gridMoves.ts';
import { coverKeys, type KeyTable, numberKeys, slideKeys } from '../../viewer/keys/keys.ts';
import type { FrameView } from './frameState.ts';

/** The keys that a view of the frame answers to. */
export const frameKeys: Record<FrameView, KeyTable> = {
  cover: coverKeys,
  slide: { ...slideKeys, ...numberKeys },
  grid: { ...gridKeys, ...numberKeys },
};
