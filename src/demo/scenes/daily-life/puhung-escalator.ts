import { crowd } from '../../kit/figures.ts';
import { coats, red } from '../../kit/palette.ts';
import { escalatorShaft, flights, stepHeight } from '../../kit/places/escalator.ts';
import { heading, type Scene } from '../../kit/scene.ts';

export const scene: Scene = {
  size: [1600, 2400],
  seed: 6,
  build(world) {
    const { random } = world;
    escalatorShaft(world, {
      down: true,
      length: 96,
      balustrade: '#c3cdb4',
      panel: '#2f7a80',
      side: '#24616a',
    });
    const passengers = [6, 7.2, 9.2, 10.4, 12, 14.8, 17.6];
    crowd(world, 96, (i) => {
      const first = passengers[i];
      const x = first === undefined ? random.pick([...flights, 2.6, -2.6]) : 0;
      const z = -0.4 * Math.round((first ?? random.between(6, 74)) / 0.4);
      const rising = x < 0;
      return {
        // Those who stand keep right; one walks past them on the left.
        at: [
          first === undefined ? x + random.between(-0.3, 0.3) : i === 1 ? -0.34 : 0.3,
          stepHeight(z, true),
          z,
        ],
        pose: 'standing',
        facing: (rising ? heading.near : heading.away) + random.between(-0.25, 0.25),
        top: i === 1 ? red : random.pick(coats),
        wears: i === 1 ? 'coat' : random.pick(['coat', 'jacket', 'skirt'] as const),
        detail: z > -16 ? 8 : 5,
      };
    });

    return {
      camera: { at: [0, 3.5, 3.4], look: [0, 3.1 - 0.577 * 30, -30], fov: 50 },
      mood: 'interior',
      adjust: {
        fog: { colour: '#dfe3c4', towardsSun: '#dfe3c4', density: 0.012, most: 0.85 },
        dome: { horizon: '#c4dcd4', zenith: '#e2ecdc', strength: 0.5 },
        ambient: { above: '#d4e4d8', below: '#4f7a80', strength: 0.36 },
        grade: { inks: ['#0f2530', '#3a6f72', '#e2c690', '#fff8e6'], pull: 0.28 },
      },
      shadows: { centre: [0, -20, -36], reach: 60, resolution: 2048 },
    };
  },
};
