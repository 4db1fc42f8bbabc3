import { adjusted, type Mood } from '../mood.ts';
import { plainSky } from './plainSky.ts';

export const dusk: Mood = {
  sky: {
    ...plainSky,
    stops: [
      [0, '#ffc389'],
      [0.05, '#f29a6e'],
      [0.11, '#c96f78'],
      [0.2, '#80588a'],
      [0.31, '#454a83'],
      [0.5, '#232c58'],
      [1, '#1b2248'],
    ],
    glow: '#ffe2a8',
    glowStrength: 0.5,
    disc: 0.017,
    cloudCover: 0.42,
    cloudLight: '#ffc79a',
    cloudShade: '#7d5a86',
  },
  fog: {
    colour: '#b98797',
    towardsSun: '#ffb877',
    density: 0.00125,
    falloff: 0.0105,
    above: 0.22,
    from: 260,
    most: 0.95,
  },
  sun: { direction: [-0.105, 0.055, -1], colour: '#ff9c5c', strength: 0.75, softness: 0.05 },
  dome: { horizon: '#ff9d72', zenith: '#6a78b8', strength: 0.36, warmth: 0.6 },
  ambient: {
    above: '#8f8fc0',
    below: '#6b4a5c',
    strength: 0.25,
    fill: '#8f9fd0',
    fillStrength: 0.03,
  },
  grade: {
    inks: ['#141937', '#6a4a78', '#ef9a72', '#fff0cf'],
    pull: 0.36,
    contrast: 1.12,
    saturation: 1.08,
    vignette: 0.35,
    exposure: 0.82,
    bloom: 0.32,
    bloomFrom: 0.9,
  },
};

/** The same hour among people: lower contrast on the ground, long shadows towards the viewer. */
export const duskStreet = adjusted(dusk, {
  fog: { density: 0.0032, from: 18, above: 0.35 },
  sun: { direction: [-0.42, 0.16, -0.9], strength: 2.6, softness: 0.03 },
  dome: { zenith: '#8c90c4', strength: 0.62, warmth: 0.5 },
  ambient: { strength: 0.4, fill: '#a9a4d8', fillStrength: 0.16 },
  grade: { exposure: 0.78 },
});

export const night = adjusted(dusk, {
  sky: {
    stops: [
      [0, '#6a6f9f'],
      [0.12, '#39487f'],
      [0.4, '#182350'],
      [1, '#0c1430'],
    ],
    glow: '#8f93c0',
    glowStrength: 0.2,
    disc: 0,
    cloudCover: 0,
    stars: 0.5,
  },
  fog: { colour: '#33427a', towardsSun: '#4a5388', density: 0.0024, from: 40 },
  sun: { direction: [-0.5, 0.5, -0.6], colour: '#8fa4e0', strength: 0.35, softness: 0.06 },
  dome: { horizon: '#6a78b8', zenith: '#33437f', strength: 0.6, warmth: 0 },
  ambient: {
    above: '#5f70b0',
    below: '#3a3550',
    strength: 0.4,
    fill: '#6f80c0',
    fillStrength: 0.14,
  },
  grade: {
    inks: ['#0c1430', '#27427a', '#c98a5a', '#ffe6b0'],
    exposure: 1.1,
    bloom: 0.5,
    bloomFrom: 0.9,
  },
});
