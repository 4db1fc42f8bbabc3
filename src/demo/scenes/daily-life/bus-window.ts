import { busFlank, type Passenger } from '../../kit/places/busFlank.ts';
import { heading, type Scene } from '../../kit/scene.ts';

const passengers: readonly Passenger[] = [
  { x: -2.1, wears: 'coat', top: '#8a4a3c', pose: 'sitting', seat: 0.5, deep: 0.5 },
  { x: -1.56, wears: 'skirt', top: '#6f3f4c', height: 1.6 },
  { x: -1.02, wears: 'jacket', top: '#2f4a5c', cap: '#2c3c48', height: 1.72, deep: 0.62 },
  { x: -0.1, wears: 'skirt', top: '#a8843c', pose: 'sitting', seat: 0.5, deep: 0.5 },
  { x: 0.5, wears: 'coat', top: '#3f6f5c', height: 1.64, headscarf: '#d9c7a0' },
  { x: 1.4, wears: 'jacket', top: '#2f3f5c', height: 1.74, deep: 1, facing: heading.right + 0.4 },
  { x: 2.05, wears: 'coat', top: '#4a5f6a', pose: 'sitting', seat: 0.5, deep: 0.5 },
];

export const scene: Scene = {
  seed: 27,
  build(world) {
    busFlank(world, passengers);

    return {
      camera: { at: [-1.1, 1.95, 6.6], look: [-0.1, 1.9, 0], fov: 23.5 },
      mood: 'rain',
      key: [-0.4, 0.7, 0.6],
      adjust: {
        fog: { density: 0 },
        ambient: { fillStrength: 0.3 },
        grade: {
          inks: ['#12303c', '#3f7f86', '#e3c68c', '#fbf6e8'],
          pull: 0.2,
          saturation: 1.15,
          exposure: 1.05,
        },
      },
      shadows: { centre: [0, 2, -0.5], reach: 5, bias: 0.04 },
    };
  },
};
