import { bandedTower, ribbonWindows } from '../heroes/bandedTower.ts';
import type { World } from '../world.ts';

/** Coloured cladding, lit a little from the street so that it keeps its hue at night. */
const bands = [
  { colour: '#5fb0a8', emissive: '#0e3a3c' },
  { colour: '#e0a058', emissive: '#4a2a10' },
  { colour: '#8a96c8', emissive: '#1c2244' },
  { colour: '#e4dccc', emissive: '#3a342c' },
  { colour: '#6db081', emissive: '#123c28' },
] as const;
/**
 * Eight coloured towers along one side of a street, 36 m from its middle: side is -1 for the left, 1 for the right.
 * They grow with distance, so that every stepped top shows between its neighbours.
 */
export function bandedRow(world: World, side: number): void {
  const { random } = world;
  const walls = ribbonWindows(0.3);
  for (let i = 0; i < 8; i++) {
    const taller = Math.min(5, i);
    bandedTower(world, [side * 36, 0, -62 - i * 40 - (side > 0 ? 14 : 0)], {
      steps: [6 + 2 * taller, random.whole(3, 5) + taller, 3, random.whole(1, 2)],
      width: random.between(20, 24),
      depth: 24,
      band: bands[(i + (side > 0 ? 2 : 0)) % bands.length] ?? bands[0],
      walls,
    });
  }
}
