/** The colour range of renditions: sRGB, which every screen shows, or Display P3 for wide-gamut screens. */
export type Gamut = 'srgb' | 'p3';

/**
 * The gamut that a picture's colours need, from the primaries in its ICC profile. Profiles made of tables have no
 * primaries and count as sRGB.
 * Layout: ICC.1:2022, 7.2 (header), 7.3 (tag table) and 10.31 (XYZ numbers),
 * https://www.color.org/specification/ICC.1-2022-05.pdf
 */
export function gamutOf(profile: Buffer | undefined): Gamut {
  if (!profile || profile.length < headerBytes + 4) return 'srgb';
  if (profile.toString('latin1', 16, 20) !== 'RGB ') return 'srgb';
  const primaries = ['rXYZ', 'gXYZ', 'bXYZ'].flatMap((tag) => [readXyz(profile, tag) ?? []]);
  return primaries.some(isOutsideSrgb) ? 'p3' : 'srgb';
}

const headerBytes = 128;

/** Reads an XYZ tag; undefined if it is missing or points outside the profile. */
function readXyz(profile: Buffer, tag: string): number[] | undefined {
  const count = profile.readUInt32BE(headerBytes);
  for (let index = 0; index < count; index += 1) {
    const entry = headerBytes + 4 + 12 * index;
    if (entry + 12 > profile.length) return undefined;
    if (profile.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = profile.readUInt32BE(entry + 4);
    if (offset + 20 > profile.length) return undefined;
    // Three signed 16.16 fixed-point numbers follow the type and four reserved bytes.
    return [8, 12, 16].map((start) => profile.readInt32BE(offset + start) / 0x10000);
  }
  return undefined;
}

/**
 * From XYZ (D50, as in profiles) to linear sRGB, with Bradford adaptation:
 * http://www.brucelindbloom.com/index.html?Eqn_RGB_XYZ_Matrix.html
 */
const toLinearSrgb = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
];

/** Colours outside sRGB have a negative component. The tolerance allows for rounding in profiles. */
function isOutsideSrgb(xyz: number[]): boolean {
  return toLinearSrgb.some(
    (row) => row.reduce((sum, factor, index) => sum + factor * (xyz[index] ?? 0), 0) < -0.02,
  );
}
