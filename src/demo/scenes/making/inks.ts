import type { Scene } from '../../kit/scene.ts';
import { scene as finished } from '../buildings/cover.ts';

/** The finished picture but for its grain. */
export const scene: Scene = { ...finished, grain: false };
