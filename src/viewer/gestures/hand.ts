import type { Touch } from './swipe.ts';

/** Moves the picture with the fingers that are on it. */
export interface Hand {
  /** The number of fingers has changed: what follows counts from where they are now. */
  hold: (fingers: readonly Touch[]) => void;
  move: (fingers: readonly Touch[]) => void;
  /** The last finger has left, at `last`; without it, the gesture was cancelled. */
  release: (last?: Touch) => void;
}
