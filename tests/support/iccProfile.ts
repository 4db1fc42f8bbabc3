interface MatrixProfile {
  /** Red, green and blue in XYZ under D50. */
  primaries: [Xyz, Xyz, Xyz];
  gamma: number;
}

type Xyz = [number, number, number];

/** The primaries of profiles that cameras embed, with simple gamma curves. */
export const adobeRgb = matrixProfile({
  primaries: [
    [0.60974, 0.31111, 0.01947],
    [0.20528, 0.62567, 0.06087],
    [0.14919, 0.06322, 0.74457],
  ],
  gamma: 2.2,
});

export const displayP3 = matrixProfile({
  primaries: [
    [0.51512, 0.2412, -0.00105],
    [0.29198, 0.69225, 0.04189],
    [0.1571, 0.06657, 0.78407],
  ],
  gamma: 2.2,
});

export const srgb = matrixProfile({
  primaries: [
    [0.43607, 0.22249, 0.01392],
    [0.38515, 0.71687, 0.09708],
    [0.14307, 0.06061, 0.7141],
  ],
  gamma: 2.2,
});

/** Embeds an ICC profile in a JPEG, and leaves its pixels unchanged. */
export function withProfile(jpeg: Buffer, profile: Buffer): Buffer {
  const marker = Buffer.from('\xff\xe2\0\0ICC_PROFILE\0\x01\x01', 'latin1');
  marker.writeUInt16BE(marker.length - 2 + profile.length, 2);
  return Buffer.concat([jpeg.subarray(0, 2), marker, profile, jpeg.subarray(2)]);
}

/** An ICC profile (version 2) of three primaries and one curve. */
function matrixProfile({ primaries, gamma }: MatrixProfile): Buffer {
  const whiteD50: Xyz = [0.9642, 1, 0.82491];
  const [red, green, blue] = primaries;
  const tags: [string, Buffer][] = [
    ['desc', descriptionTag('A profile of a test')],
    ['cprt', Buffer.from('text\0\0\0\0None\0\0\0\0', 'latin1')],
    ['wtpt', xyzTag(whiteD50)],
    ['rXYZ', xyzTag(red)],
    ['gXYZ', xyzTag(green)],
    ['bXYZ', xyzTag(blue)],
    ...['rTRC', 'gTRC', 'bTRC'].map((name): [string, Buffer] => [name, curveTag(gamma)]),
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  let offset = 128 + table.length;
  for (const [index, [name, tag]] of tags.entries()) {
    table.write(name, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(offset, 8 + 12 * index);
    table.writeUInt32BE(tag.length, 12 + 12 * index);
    offset += tag.length;
  }
  return Buffer.concat([header(offset, whiteD50), table, ...tags.map(([, tag]) => tag)]);
}

function header(length: number, white: Xyz): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(0x02400000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  bytes.write('acsp', 36, 'latin1');
  xyzTag(white).copy(bytes, 68, 8);
  return bytes;
}

function xyzTag(numbers: Xyz): Buffer {
  const tag = Buffer.alloc(20);
  tag.write('XYZ ', 'latin1');
  for (const [index, number] of numbers.entries()) {
    tag.writeInt32BE(Math.round(number * 0x10000), 8 + 4 * index);
  }
  return tag;
}

function curveTag(gamma: number): Buffer {
  const tag = Buffer.alloc(16);
  tag.write('curv', 'latin1');
  tag.writeUInt32BE(1, 8);
  tag.writeUInt16BE(Math.round(gamma * 256), 12);
  return tag;
}

function descriptionTag(text: string): Buffer {
  // A header of twelve bytes, the text, empty Unicode and Macintosh descriptions, padded to a multiple of four.
  const tag = Buffer.alloc(Math.ceil((12 + text.length + 1 + 8 + 70) / 4) * 4);
  tag.write('desc', 'latin1');
  tag.writeUInt32BE(text.length + 1, 8);
  tag.write(text, 12, 'latin1');
  return tag;
}
