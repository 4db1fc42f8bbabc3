import type { Scene } from '../../kit/scene.ts';
import { changed, ungraded } from '../../kit/stages.ts';
import { scene as finished } from '../buildings/cover.ts';

/** Fog and the mirrored river are there; only the print is missing. */
export const scene: Scene = {
  ...finished,
  grain: false,
  build: (world) => changed(finished.build(world), ungraded),
};
