import type { Scene } from '../../kit/scene.ts';
import { changed, clearAir, ungraded, withoutMirror } from '../../kit/stages.ts';
import { scene as finished } from '../buildings/cover.ts';

/** Sun and sky together, averaged over all passes; the air is clear and the river still a plain slab. */
export const scene: Scene = {
  ...finished,
  grain: false,
  build(world) {
    const view = finished.build(world);
    withoutMirror(world, '#a9a2b4');
    return changed(view, { ...clearAir, ...ungraded });
  },
};
