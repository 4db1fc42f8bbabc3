import type { Scene } from '../../kit/scene.ts';
import { scene as finished } from '../buildings/cover.ts';

/** The hotel and the windows at its foot, cut out of the finished picture. */
export const scene: Scene = {
  ...finished,
  crop: { left: 0.46, top: 0.14, width: 0.5, height: 0.5 },
};
