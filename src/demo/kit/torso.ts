import type { Garment } from './figures.ts';
import { latheGeometry, type Profile } from './geometry.ts';
import type { World } from './world.ts';

/** Half the width by height, shoulders sloping from the neck. */
const torsoProfile: Profile = [
  [0.1, 0.84],
  [0.152, 0.88],
  [0.14, 1.04],
  [0.158, 1.18],
  [0.177, 1.29],
  [0.174, 1.335],
  [0.15, 1.378],
  [0.108, 1.415],
  [0.07, 1.444],
  [0.056, 1.485],
];

const hems: Record<Garment, Profile> = {
  jacket: [
    [0.184, 0.8],
    [0.172, 0.9],
    [0.15, 1.02],
  ],
  coat: [
    [0.235, 0.52],
    [0.205, 0.72],
    [0.176, 0.92],
    [0.152, 1.05],
  ],
  skirt: [
    [0.25, 0.5],
    [0.225, 0.68],
    [0.178, 0.9],
    [0.142, 1.03],
  ],
  gown: [
    [0.52, 0.015],
    [0.46, 0.2],
    [0.32, 0.65],
    [0.2, 1.05],
    [0.17, 1.2],
  ],
};

/** How much narrower than a grown man: 1 leaves it. */
export function slightness(height: number, wears: Garment): number {
  if (height < 1.45) return 0.93;
  return wears === 'skirt' || wears === 'gown' ? 0.94 : 1;
}

/** Front to back, in parts of the width. */
const torsoDepth = 0.64;

/** From the hips to the neck. */
export function drawTorso(world: World, paint: string, detail: number, slight = 1): void {
  world.add(paint, latheGeometry(torsoProfile, sidesFor(detail)).scale(torsoDepth, 1, slight));
}

/** What hangs below the waist; it gives way to a stride (its angle in radians). */
export function drawHem(
  world: World,
  paint: string,
  { wears, stride, detail }: { wears: Garment; stride: number; detail: number },
): void {
  const profile = hems[wears];
  const geometry = latheGeometry(profile, sidesFor(detail));
  const position = geometry.getAttribute('position');
  const [low, high] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 1];
  const wide = wears === 'jacket' ? 0.7 : wears === 'gown' ? 0.9 : 0.82 + Math.abs(stride) * 0.85;
  for (let i = 0; i < position.count; i++) {
    const down = (high - position.getY(i)) / (high - low);
    position.setX(i, position.getX(i) * (torsoDepth + 0.03 + (wide - torsoDepth) * down));
  }
  world.add(paint, geometry);
}

const sidesFor = (detail: number) => Math.max(6, detail + 5);
