/** Value noise for shaders: `noise(vec2)` in 0 to 1, and five octaves of it as `clouds(vec2)`. */
export const noise = `
float hash(vec2 p) { p = fract(p * vec2(123.34, 456.21)); p += dot(p, p + 45.32); return fract(p.x * p.y); }
float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3. - 2. * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}
float clouds(vec2 p) {
  float sum = 0., share = .5;
  for (int i = 0; i < 5; i++) { sum += share * noise(p); p = p * 2.03 + 7.1; share *= .5; }
  return sum;
}`;
