import { adjusted, type Mood } from '../mood.ts';
import { plainSky } from './plainSky.ts';

export const noon: Mood = {
  sky: {
    ...plainSky,
    stops: [
      [0, '#d9e6e4'],
      [0.1, '#9cc6d6'],
      [0.35, '#4f93bd'],
      [1, '#2f6ea3'],
    ],
    glow: '#fff8e6',
    glowStrength: 0.25,
    cloudCover: 0.3,
    cloudLight: '#fbfaf4',
    cloudShade: '#b9cbd6',
  },
  fog: {
    colour: '#b9d3dc',
    towardsSun: '#e6e6d8',
    density: 0.0009,
    falloff: 0.01,
    above: 0.3,
    from: 60,
    most: 0.9,
  },
  sun: { direction: [-0.55, 0.62, 0.5], colour: '#fff0d2', strength: 1.55, softness: 0.02 },
  dome: { horizon: '#dfe6e2', zenith: '#a3c4da', strength: 0.68, warmth: 0.25 },
  ambient: {
    above: '#cfe0ea',
    below: '#b6a88e',
    strength: 0.25,
    fill: '#dfe8f0',
    fillStrength: 0.12,
  },
  grade: {
    inks: ['#1f3550', '#4f86a0', '#d8c9a2', '#fffaf0'],
    pull: 0.3,
    contrast: 1.12,
    saturation: 1.12,
    vignette: 0.25,
    exposure: 0.68,
    bloom: 0.15,
    bloomFrom: 1.1,
  },
};

export const autumn = adjusted(noon, {
  sky: {
    stops: [
      [0, '#f3d9a8'],
      [0.16, '#b9c3b8'],
      [1, '#7fa3ae'],
    ],
    glow: '#ffe3b0',
    glowStrength: 0.6,
    cloudCover: 0.2,
  },
  fog: { colour: '#d6c3a0', towardsSun: '#ffdf9f', density: 0.0024, from: 25, above: 0.4 },
  sun: { direction: [0.42, 0.32, -0.85], colour: '#ffca85', strength: 2.6, softness: 0.03 },
  dome: { horizon: '#f0d2a2', zenith: '#b4cbd6', strength: 0.6, warmth: 0.3 },
  ambient: {
    above: '#dfe0d8',
    below: '#b08c60',
    strength: 0.24,
    fill: '#cfdcea',
    fillStrength: 0.22,
  },
  grade: {
    inks: ['#2a2535', '#8a5a3e', '#e0a454', '#fff1d2'],
    pull: 0.32,
    contrast: 1.14,
    saturation: 1.1,
    exposure: 0.72,
    bloom: 0.22,
  },
});
