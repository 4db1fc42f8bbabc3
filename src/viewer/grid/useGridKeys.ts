import type { KeyAction } from '../keys/keys.ts';
import { useKeys } from '../keys/useKeys.ts';
import { useTypedNumber } from '../keys/useTypedNumber.ts';
import type { FullScreen } from '../useFullScreen.ts';
import { gridKeys } from './gridMoves.ts';

interface GridKeysOptions {
  count: number;
  /** The slide the grid opens at, counted from 0. */
  currentIndex: number;
  fullScreen: FullScreen;
  onChoose: (index: number) => void;
  onShowKeys: () => void;
  /** Moves the focus among the pictures. @returns whether the key does that. */
  move: (action: KeyAction) => boolean;
}

/**
 * The keys of a grid.
 * @returns the number that the reader is typing, counted from 1.
 */
export function useGridKeys(options: GridKeysOptions): number | undefined {
  const { count, currentIndex, fullScreen, onChoose, onShowKeys, move } = options;
  const back = () => onChoose(currentIndex);

  useKeys(gridKeys, {
    next: () => move('next'),
    previous: () => move('previous'),
    above: () => move('above'),
    below: () => move('below'),
    first: () => move('first'),
    last: () => move('last'),
    farForward: () => move('farForward'),
    farBack: () => move('farBack'),
    open: openFocusedPicture,
    toggleGrid: back,
    leave: back,
    toggleFullScreen: () => fullScreen.isPossible && fullScreen.toggle(),
    showKeys: onShowKeys,
  });
  return useTypedNumber({ index: currentIndex, count, onGo: onChoose });
}

/** Links react to Enter by themselves, not to Space. */
function openFocusedPicture(): boolean {
  const link = document.activeElement?.closest<HTMLElement>('li > a');
  link?.click();
  return link != null;
}
