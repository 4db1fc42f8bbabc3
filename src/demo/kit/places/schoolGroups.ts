import { child, person } from '../figures.ts';
import { heading } from '../scene.ts';
import type { World } from '../world.ts';

const vermilion = '#d8402c';
const umbrellas = ['#e2ae3e', '#3f9a98', '#e8e0cc', '#5f86b8', '#c9829a'] as const;
const clothes = ['#34406a', '#4a6a78', '#7a5a6a', '#5a6a58', '#a88a5c'] as const;
const groups = [
  { x: -6.6, z: -10, count: 3 },
  { x: 4.8, z: -11, count: 2 },
  { x: -1.6, z: -20, count: 4 },
  { x: 9.4, z: -25, count: 3 },
  { x: -13, z: -29, count: 4 },
  { x: 2, z: -42, count: 5 },
  { x: -9, z: -56, count: 4 },
  { x: 12, z: -60, count: 4 },
] as const;

/** Some thirty children on their way along -z in the rain, two to an umbrella or alone, and a teacher. */
export function schoolGroups(world: World): void {
  const { random } = world;
  groups.forEach(({ x, z, count }, group) => {
    for (let i = 0; i < count; i++) {
      const colour = group === 1 && i === 0 ? vermilion : umbrellas[(group * 3 + i) % 5];
      child(world, [x + i * 1.05 + random.between(-0.15, 0.15), 0, z - random.between(0, 2)], {
        facing: heading.away + random.between(-0.25, 0.25),
        top: random.pick(clothes),
        satchel: random.pick(['#7a4a2a', '#34406a', '#5a6a58']),
        ...(i % 3 !== 1 && colour && { umbrella: colour }),
      });
    }
  });
  person(world, [-3, 0, -11.2], {
    facing: heading.away,
    wears: 'coat',
    top: '#5b5450',
    umbrella: '#34506a',
  });
}
