import type { Reflector } from './reflector.ts';

type Plane = Pick<Reflector, 'at' | 'size'> & Partial<Reflector>;

/** A wide, slow river; set tint and deep from the hour: `{ tint: '#e8c6b8', deep: '#2c2f5c' }` at dusk. */
export function water(plane: Plane): Reflector {
  return {
    tint: '#f0eee8',
    deep: '#5f7f8c',
    reflectance: 0.55,
    ripple: 0.05,
    waves: [0.035, 0.22],
    shimmer: 1,
    fog: 0.5,
    ...plane,
  };
}

/** A colour as the shader wants it: linear red, green, blue. */
const linear = (hex: string) =>
  [1, 3, 5]
    .map((start) => (Number.parseInt(hex.slice(start, start + 2), 16) / 255) ** 2.2)
    .map((part) => part.toFixed(3))
    .join(', ');

/** Polished stone; `diamonds` lays a row of lozenges along z. It takes no shadows: reflections hold what stands on it. */
export function polishedFloor(
  plane: Plane,
  pattern: 'tiles' | 'diamonds' = 'tiles',
  colours: readonly [stone: string, line: string, inlay: string] = [
    '#cbb497',
    '#8e5d55',
    '#e4d3b5',
  ],
): Reflector {
  const [stone, line, inlay] = [linear(colours[0]), linear(colours[1]), linear(colours[2])];
  const lozenges = `
    vec2 d = vec2(ground.x, mod(ground.y, 3.) - 1.5);
    float far = abs(d.x) + abs(d.y);
    base = mix(base, line, 1. - smoothstep(1.22 - soft, 1.22 + soft, far));
    base = mix(base, inlay, 1. - smoothstep(1. - soft, 1. + soft, far));
    base = mix(base, line, 1. - smoothstep(.34 - soft, .34 + soft, far));
    float border = abs(abs(ground.x) - 3.9);
    base = mix(base, line, 1. - smoothstep(.22 - soft, .22 + soft, border));`;
  return {
    tint: '#f0dcc0',
    deep: colours[0],
    reflectance: 0.2,
    ripple: 0.006,
    waves: [2.2, 2.2],
    shimmer: 0.6,
    fog: 1,
    pattern: `
    float soft = .01 + away * .0006;
    vec3 line = vec3(${line}), inlay = vec3(${inlay});
    base = vec3(${stone});
    ${pattern === 'diamonds' ? lozenges : ''}
    vec2 tile = abs(fract(ground / 1.5) - .5);
    base *= 1. - .14 * smoothstep(.49 - soft, .495, max(tile.x, tile.y));
    base *= .62 + .3 * exp(-ground.x * ground.x * .04);`,
    ...plane,
  };
}

/** Asphalt or paving after rain: puddles mirror, the rest is dull. */
export function wetGround(plane: Plane): Reflector {
  return {
    tint: '#dfe6e6',
    deep: '#5a6468',
    reflectance: 0.22,
    ripple: 0.012,
    waves: [0.5, 0.9],
    shimmer: 1,
    fog: 1,
    pattern: `
    float puddle = smoothstep(.4, .62, clouds(ground * .16 + 3.));
    share *= mix(.45, 1., puddle);
    base *= mix(1.15, .6, puddle) * (.9 + .2 * noise(ground * 1.7));`,
    ...plane,
  };
}
