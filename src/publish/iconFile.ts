/**
 * An icon file (`favicon.ico`) of one picture, for what knows no SVG.
 * The header and its one entry are as in https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10),
 * with the picture as PNG, which browsers have read there for as long as they have read icons.
 * @param side of the square picture, in pixels, below 256.
 */
export function iconFile(png: Buffer, side: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // An icon, not a cursor.
  header.writeUInt16LE(1, 4); // How many pictures.
  header.writeUInt8(side, 6);
  header.writeUInt8(side, 7);
  header.writeUInt16LE(1, 10); // Colour planes.
  header.writeUInt16LE(32, 12); // Bits a pixel.
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
