import type { Scene } from '../../kit/scene.ts';
import {
  backdrop,
  changed,
  clearAir,
  noSkyLight,
  ungraded,
  withoutMirror,
} from '../../kit/stages.ts';
import { scene as finished } from '../buildings/cover.ts';

const clay = '#b4b2ae';

/** One pass under one low sun: nothing else gives light, and no second pass softens an edge. */
export const scene: Scene = {
  ...finished,
  passes: 1,
  grain: false,
  build(world) {
    const view = finished.build(world);
    withoutMirror(world, clay);
    const sunlit = changed(view, {
      ...noSkyLight,
      sky: backdrop('#23262e'),
      ...clearAir,
      sun: { colour: '#ffe2bd', strength: 1.5, softness: 0 },
      ...ungraded,
    });
    return { ...sunlit, paint: clay };
  },
};
