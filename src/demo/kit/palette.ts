import { adjusted, type Mood } from './mood.ts';
import { autumn, noon } from './moods/day.ts';
import { dusk, duskStreet, night } from './moods/evening.ts';
import { interior } from './moods/interior.ts';
import { morningFog } from './moods/morningFog.ts';
import { rain, snow } from './moods/overcast.ts';
import type { View } from './scene.ts';

/** The times of day and weathers of the pictures. */
const moods = {
  noon,
  morningFog,
  dusk,
  duskStreet,
  interior,
  snow,
  night,
  rain,
  autumn,
} as const satisfies Record<string, Mood>;

export type MoodName = keyof typeof moods;

/** A view's mood with the view's adjustments. */
export function moodOf({ mood, adjust }: Pick<View, 'mood' | 'adjust'>): Mood {
  return adjusted(typeof mood === 'string' ? moods[mood] : mood, adjust);
}

/** Six muted coats; the one red belongs to a single figure of a picture. */
export const coats = ['#34406a', '#4a5568', '#5b5450', '#3c6464', '#a88a5c', '#c9b48c'] as const;
export const red = '#9a3f3c';
export const trousers = ['#24273a', '#2e2c33', '#3a3530'] as const;
