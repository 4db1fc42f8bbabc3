import type { Mood } from '../mood.ts';
import { plainSky } from './plainSky.ts';

export const interior: Mood = {
  sky: {
    ...plainSky,
    stops: [
      [0, '#caa874'],
      [1, '#caa874'],
    ],
    glow: '#f6d8a4',
  },
  fog: {
    colour: '#f2cf96',
    towardsSun: '#f6d8a4',
    density: 0.0125,
    falloff: 0,
    above: 1,
    from: 6,
    most: 0.8,
  },
  sun: { direction: [0, 0.3, -1], colour: '#ffe0b0', strength: 0, softness: 0 },
  dome: { horizon: '#ffcb8c', zenith: '#ffe6c4', strength: 0.46, warmth: 0 },
  ambient: { above: '#ffdfb0', below: '#a8794c', strength: 0.22, fill: '#ffffff', fillStrength: 0 },
  grade: {
    inks: ['#16222c', '#6e4a34', '#dcae6c', '#fff3d8'],
    pull: 0.3,
    contrast: 1.14,
    saturation: 1.08,
    vignette: 0.5,
    exposure: 0.8,
    bloom: 0.4,
    bloomFrom: 0.95,
  },
};
