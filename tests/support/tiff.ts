/** An uncompressed TIFF 6.0 with eight bits a channel. @param more further tags of type SHORT. */
interface TestTiff {
  channels: number;
  more?: [tag: number, value: number][];
}

const side = 8;

/** A TIFF of 8 × 8 pixels that image libraries do not write: with masks, or like the start of a camera's raw file. */
export function tiff({ channels, more = [] }: TestTiff): Buffer {
  const pixels = Buffer.alloc(side * side * channels, 0x80);
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1');
  head.writeUInt32LE(head.length + pixels.length, 4);
  const tags: [tag: number, value: number][] = [
    [256, side],
    [257, side],
    // One value for all channels, as old programs write it.
    [258, 8],
    [259, 1],
    [262, 2],
    [273, head.length],
    [277, channels],
    [278, side],
    [279, pixels.length],
    ...more,
  ];
  tags.sort(([a], [b]) => a - b);
  const directory = Buffer.alloc(2 + 12 * tags.length + 4);
  directory.writeUInt16LE(tags.length, 0);
  for (const [index, [tag, value]] of tags.entries()) {
    const entry = 2 + 12 * index;
    directory.writeUInt16LE(tag, entry);
    directory.writeUInt16LE(3, entry + 2);
    directory.writeUInt32LE(1, entry + 4);
    directory.writeUInt16LE(value, entry + 8);
  }
  return Buffer.concat([head, pixels, directory]);
}
