/**
 * An icon file (`favicon.ico`) with one PNG picture, for clients without SVG.
 * The format: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 * @param sidePx the side of the square picture, below 256.
 */
export function iconFile(png: Buffer, sidePx: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // An icon, not a cursor.
  header.writeUInt16LE(1, 4); // How many pictures.
  header.writeUInt8(sidePx, 6);
  header.writeUInt8(sidePx, 7);
  header.writeUInt16LE(1, 10); // Colour planes.
  header.writeUInt16LE(32, 12); // Bits a pixel.
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
