import { adjusted } from '../mood.ts';
import { noon } from './day.ts';

export const snow = adjusted(noon, {
  sky: {
    stops: [
      [0, '#e6e2da'],
      [0.2, '#c3ced4'],
      [1, '#9fb3c1'],
    ],
    cloudCover: 0,
    glowStrength: 0.3,
    glow: '#fff4e0',
  },
  fog: { colour: '#d3dade', towardsSun: '#efe8dc', density: 0.003, from: 25, above: 0.5 },
  sun: { direction: [-0.6, 0.4, -0.3], colour: '#fff0dc', strength: 0.55, softness: 0.16 },
  dome: { horizon: '#e9e6e0', zenith: '#c4d2de', strength: 0.62, warmth: 0.2 },
  ambient: { above: '#dbe4ea', below: '#cfd6d6' },
  grade: {
    inks: ['#25364a', '#7592a5', '#cfd6d6', '#fbf8f0'],
    pull: 0.36,
    contrast: 1.14,
    exposure: 0.88,
    bloom: 0.2,
  },
});

export const rain = adjusted(noon, {
  sky: {
    stops: [
      [0, '#b9c2c0'],
      [0.2, '#93a2a6'],
      [1, '#6f8087'],
    ],
    cloudCover: 0.35,
    cloudLight: '#b4bfc0',
    cloudShade: '#71828a',
    glowStrength: 0,
  },
  fog: {
    colour: '#a6b2b4',
    towardsSun: '#bcc4c0',
    density: 0.0032,
    from: 18,
    above: 0.6,
    most: 0.92,
  },
  sun: { direction: [-0.3, 0.9, -0.2], colour: '#e6ece8', strength: 0.25, softness: 0.45 },
  dome: { horizon: '#c4cfd0', zenith: '#a9b8be', strength: 0.7, warmth: 0 },
  ambient: {
    above: '#c2d0d4',
    below: '#77797a',
    strength: 0.22,
    fill: '#cfdcdf',
    fillStrength: 0.08,
  },
  grade: {
    inks: ['#1d2b33', '#4f656b', '#a9b3ac', '#eef0e6'],
    pull: 0.34,
    contrast: 1.16,
    saturation: 1.08,
    exposure: 0.98,
    bloom: 0.35,
    bloomFrom: 0.85,
  },
});
