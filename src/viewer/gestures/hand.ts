import type { Touch } from './swipe.ts';

/** What takes hold of the picture with the fingers that are on it. */
export interface Hand {
  /** Another finger has come, or one has left: what follows counts from where they are now. */
  hold: (fingers: readonly Touch[]) => void;
  move: (fingers: readonly Touch[]) => void;
  /** The last finger has left, `last` where it did; without it the gesture was taken away. */
  release: (last?: Touch) => void;
}
