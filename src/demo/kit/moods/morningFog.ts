import type { Mood } from '../mood.ts';
import { plainSky } from './plainSky.ts';

export const morningFog: Mood = {
  sky: {
    ...plainSky,
    stops: [
      [0, '#e8d3b0'],
      [0.1, '#c9d3cd'],
      [0.3, '#93bac6'],
      [1, '#6796b0'],
    ],
    glow: '#ffe6bb',
    glowStrength: 0.9,
  },
  fog: {
    colour: '#a9c4cf',
    towardsSun: '#ffd9a0',
    density: 0.0046,
    falloff: 0.01,
    above: 0.38,
    from: 16,
    most: 0.94,
  },
  sun: { direction: [0.8, 0.27, -0.56], colour: '#ffc98a', strength: 4.6, softness: 0.02 },
  dome: { horizon: '#f3d3b0', zenith: '#c5d8e6', strength: 0.4, warmth: 0.3 },
  ambient: {
    above: '#dfe6ea',
    below: '#b8a68c',
    strength: 0.22,
    fill: '#cfe0f0',
    fillStrength: 0.22,
  },
  grade: {
    inks: ['#1b3346', '#4f7f86', '#e3c493', '#fff3da'],
    pull: 0.32,
    contrast: 1.16,
    saturation: 1.12,
    vignette: 0.35,
    exposure: 0.6,
    bloom: 0.22,
    bloomFrom: 0.85,
  },
};
