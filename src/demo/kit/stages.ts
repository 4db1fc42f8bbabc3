import type { MoodChanges } from './mood.ts';
import type { Paint } from './paint.ts';
import { moodOf } from './palette.ts';
import type { View } from './scene.ts';
import type { World } from './world.ts';

/** Changes to a mood that leave out one part of what the renderer does. */
export const clearAir = { fog: { density: 0 } } as const satisfies MoodChanges;
export const noSkyLight = {
  dome: { strength: 0 },
  ambient: { strength: 0, fillStrength: 0 },
} as const satisfies MoodChanges;
export const ungraded = {
  grade: { pull: 0, contrast: 1, saturation: 1, vignette: 0, bloom: 0 },
} as const satisfies MoodChanges;

/** A backdrop of one colour in place of the sky. */
export function backdrop(colour: string): NonNullable<MoodChanges['sky']> {
  const stops = [
    [0, colour],
    [1, colour],
  ] as const;
  return { stops, glowStrength: 0, disc: 0, cloudCover: 0, stars: 0 };
}

/** The same view after further changes to its mood; those it already has remain. */
export function changed(view: View, changes: MoodChanges): View {
  return { ...view, mood: moodOf(view), adjust: changes };
}

/** A plain slab in place of the world's mirror. */
export function withoutMirror(world: World, paint: Paint): void {
  if (!world.reflector) return;
  const { at, size } = world.reflector;
  world.reflector = undefined;
  world.box(paint, [at[0], at[1] - 1, at[2]], [size[0], 1, size[1]]);
}
