/** The range of colours that renditions are made in: what every screen shows, or that of wide screens (Display P3). */
export type Gamut = 'srgb' | 'p3';

/**
 * The gamut that a picture's colours need, from its ICC profile. Only profiles of three primaries can be told from;
 * the others, made of tables, count as sRGB.
 * The layout is that of ICC.1:2022, 7.2 (header), 7.3 (tag table) and 10.31 (XYZ numbers).
 */
export function gamutOf(profile: Buffer | undefined): Gamut {
  if (!profile || profile.length < headerBytes + 4) return 'srgb';
  if (profile.toString('latin1', 16, 20) !== 'RGB ') return 'srgb';
  const primaries = ['rXYZ', 'gXYZ', 'bXYZ'].flatMap((tag) => [readXyz(profile, tag) ?? []]);
  return primaries.some(isOutsideSrgb) ? 'p3' : 'srgb';
}

const headerBytes = 128;

/** The three numbers of a tag of type XYZ, undefined if there is none or it leads out of the profile. */
function readXyz(profile: Buffer, tag: string): number[] | undefined {
  const count = profile.readUInt32BE(headerBytes);
  for (let index = 0; index < count; index += 1) {
    const entry = headerBytes + 4 + 12 * index;
    if (entry + 12 > profile.length) return undefined;
    if (profile.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = profile.readUInt32BE(entry + 4);
    if (offset + 20 > profile.length) return undefined;
    // Each is a signed 16.16 fixed-point number, behind the type and four reserved bytes.
    return [8, 12, 16].map((place) => profile.readInt32BE(offset + place) / 0x10000);
  }
  return undefined;
}

/** XYZ under D50, which profiles use, to linear sRGB (Bradford adaptation; Lindbloom's matrix). */
const toLinearSrgb = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
];

/** A colour that sRGB lacks has a negative part there. The tolerance is for profiles' rounded numbers. */
function isOutsideSrgb(xyz: number[]): boolean {
  return toLinearSrgb.some(
    (row) => row.reduce((sum, factor, index) => sum + factor * (xyz[index] ?? 0), 0) < -0.02,
  );
}
