import type { Point } from './scene.ts';

export interface Sky {
  /** Colours by elevation: 0 is the horizon, 1 the zenith. */
  stops: readonly (readonly [elevation: number, colour: string])[];
  glow: string;
  glowStrength: number;
  /** Radius of the drawn sun or moon in radians; 0 hides it. */
  disc: number;
  /** 0 to 1; 0 is a clear sky. */
  cloudCover: number;
  /** Cloud bands across and up the sky, and a seed. */
  cloudScale: readonly [across: number, up: number, seed: number];
  cloudLight: string;
  cloudShade: string;
  /** 0 to 1. */
  stars: number;
}

export interface Fog {
  colour: string;
  towardsSun: string;
  /** Per metre: 0.001 is a city's haze, 0.005 a river's morning fog. */
  density: number;
  /** How fast it thins with height, per metre. */
  falloff: number;
  /** Its share far above the ground. */
  above: number;
  /** Clear as far as this, in metres. */
  from: number;
  /** Never covers more than this share. */
  most: number;
}

interface Sun {
  direction: Point;
  colour: string;
  strength: number;
  /** Radius of the shadow's penumbra: 0.02 clear to 0.3 overcast. */
  softness: number;
}

/** Light from the whole sky: it alone gives corners and crowds their soft shade. */
interface Dome {
  horizon: string;
  zenith: string;
  strength: number;
  /** 0 to 1: how much of it comes from the sun's side. */
  warmth: number;
}

interface Ambient {
  above: string;
  below: string;
  strength: number;
  /** Shadowless light from the camera. */
  fill: string;
  fillStrength: number;
}

export interface Grade {
  inks: readonly [shadow: string, mid: string, light: string, paper: string];
  /** 0 to 1: how far colours are pulled towards the inks. */
  pull: number;
  contrast: number;
  saturation: number;
  vignette: number;
  exposure: number;
  bloom: number;
  /** Brightness from which things bloom. */
  bloomFrom: number;
}

/** Time of day and weather: everything in a picture but its objects. */
export interface Mood {
  sky: Sky;
  fog: Fog;
  sun: Sun;
  dome: Dome;
  ambient: Ambient;
  grade: Grade;
}

export type MoodChanges = { [Part in keyof Mood]?: Partial<Mood[Part]> };

export function adjusted(mood: Mood, changes: MoodChanges = {}): Mood {
  return {
    sky: { ...mood.sky, ...changes.sky },
    fog: { ...mood.fog, ...changes.fog },
    sun: { ...mood.sun, ...changes.sun },
    dome: { ...mood.dome, ...changes.dome },
    ambient: { ...mood.ambient, ...changes.ambient },
    grade: { ...mood.grade, ...changes.grade },
  };
}
