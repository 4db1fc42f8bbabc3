import type { Paint } from '../paint.ts';

const middle = 0.5;
const sun = { across: 0.36, up: 0.66, radius: 0.25 } as const;
/** The stand is this much wider than high. */
const aspect = 6;

/** Painted cards in floodlight: they keep their colour in the haze. */
const card = (colour: string, emissive: string): Paint => ({ colour, emissive });
const paints = {
  sun: card('#f28a34', '#7e3a0c'),
  halo: card('#f7b84e', '#72500f'),
  rim: card('#fbe2a0', '#6e5c34'),
  sky: card('#8fd0cc', '#2c5a5c'),
  skyHigh: card('#3f9aa8', '#123f4c'),
  cloud: card('#f3ead6', '#5a564c'),
  farHill: card('#6f79b0', '#22284c'),
  hill: card('#2f6f8a', '#0c2c3c'),
  nearHill: card('#1f5a56', '#082522'),
  field: card('#d9b23c', '#5c4610'),
} as const;

const ridge = (across: number, base: number, swing: number, start: number) =>
  base + swing * Math.sin(across * 11 + start) + swing * 0.4 * Math.sin(across * 27 + start * 2);

/** The card held up at a seat, both from 0 to 1: an orange sun over blue hills and a yellow field. */
export function cardAt(across: number, up: number): Paint {
  if (up < ridge(across, 0.12, 0.035, 0.4)) return paints.field;
  if (up < ridge(across, 0.24, 0.06, 2.1)) return paints.nearHill;
  if (up < ridge(across, 0.38, 0.08, 4.4)) return paints.hill;
  if (up < ridge(across, 0.5, 0.07, 0.9)) return paints.farHill;
  const off = Math.hypot((across - sun.across) * aspect, up - sun.up);
  if (off < sun.radius) return paints.sun;
  if (off < sun.radius * 1.42) return paints.halo;
  if (off < sun.radius * 1.9) return paints.rim;
  const isCloud = (left: number, right: number, level: number) =>
    across > left && across < right && Math.abs(up - level) < 0.035;
  if (isCloud(middle + 0.06, 0.8, 0.8) || isCloud(middle + 0.14, 0.72, 0.87)) return paints.cloud;
  if (isCloud(0.1, 0.24, 0.74) || isCloud(0.14, 0.21, 0.81)) return paints.cloud;
  return up > 0.72 ? paints.skyHigh : paints.sky;
}
