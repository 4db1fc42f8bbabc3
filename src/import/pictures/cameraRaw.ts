/** Tags of a TIFF directory: TIFF 6.0, section 8, and DNG 1.7. */
const newSubfileType = 254;
const dngVersion = 50706;

/**
 * True for a camera raw file in TIFF form (Canon CR2, Nikon NEF, Sony ARW, Pentax PEF, Adobe DNG). Its first picture is
 * a thumbnail, which would be published instead of the photograph.
 */
export function isCameraRaw(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Canon CR2 has "CR" after the TIFF header.
  if (bytes[8] === 0x43 && bytes[9] === 0x52) return true;
  const isLittleEndian = bytes[0] === 0x49;
  if (bytes.length < 8 || view.getUint16(2, isLittleEndian) !== 42) return false;
  const directory = view.getUint32(4, isLittleEndian);
  if (directory + 2 > bytes.length) return false;
  const count = view.getUint16(directory, isLittleEndian);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > bytes.length) return false;
    const tag = view.getUint16(entry, isLittleEndian);
    if (tag === dngVersion) return true;
    // Bit 0: a reduced version of another picture in the file.
    if (tag === newSubfileType && view.getUint32(entry + 8, isLittleEndian) & 1) return true;
  }
  return false;
}
