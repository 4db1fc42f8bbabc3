import type { Scene } from '../../kit/scene.ts';
import { backdrop, changed, clearAir, ungraded, withoutMirror } from '../../kit/stages.ts';
import { scene as finished } from '../buildings/cover.ts';

const clay = '#b4b2ae';

/** The models alone, in even light: no sun, no sky, no air, and a plain slab for the river. */
export const scene: Scene = {
  ...finished,
  grain: false,
  build(world) {
    const view = finished.build(world);
    withoutMirror(world, clay);
    const even = changed(view, {
      sky: backdrop('#d8d6d2'),
      ...clearAir,
      sun: { strength: 0 },
      dome: { horizon: '#ffffff', zenith: '#ffffff', strength: 0.85, warmth: 0 },
      ambient: { above: '#ffffff', below: '#ffffff', strength: 0.6, fillStrength: 0 },
      ...ungraded,
    });
    return { ...even, paint: clay };
  },
};
