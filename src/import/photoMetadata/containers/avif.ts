import { BoxReader, boxes } from './isoBoxes.ts';
import { latin1, maximumPacketBytes, noPackets, type Packets } from './packets.ts';
import { withoutExifHead } from './rawProfile.ts';

/** The box for XMP outside the items (ISO 16684-3). */
const xmpUuid = 'be7acfcb97a942e89c71999491e3afac';

/**
 * The metadata of an AVIF (ISO 23008-12): items beside the picture's own, listed in the box `iinf` and located by the box
 * `iloc`.
 */
export function avifPackets(bytes: Uint8Array): Packets {
  const packets = noPackets();
  for (const { type, data } of boxes(bytes)) {
    if (type === 'uuid' && Buffer.from(data.subarray(0, 16)).toString('hex') === xmpUuid) {
      packets.xmp.push({ main: data.subarray(16) });
    }
    if (type !== 'meta') continue;
    const inner = [...boxes(data.subarray(4))];
    const find = (name: string) => inner.find((box) => box.type === name)?.data ?? nothing;
    const kinds = itemKinds(find('iinf'));
    for (const { id, extents } of itemLocations(find('iloc'), bytes, find('idat'))) {
      const kind = kinds.get(id);
      if (kind === 'xmp') packets.xmp.push({ main: Buffer.concat(extents) });
      if (kind === 'exif') packets.exif.push(tiffOf(Buffer.concat(extents)));
    }
  }
  return packets;
}

const nothing = new Uint8Array();

/** The items that hold metadata, by id. */
function itemKinds(iinf: Uint8Array): Map<number, 'xmp' | 'exif'> {
  const kinds = new Map<number, 'xmp' | 'exif'>();
  const isWide = iinf[0] !== 0;
  for (const { type, data } of boxes(iinf.subarray(isWide ? 8 : 6))) {
    if (type !== 'infe' || (data[0] ?? 0) < 2) continue;
    const reader = new BoxReader(data, 4);
    const id = reader.number(data[0] === 2 ? 2 : 4);
    // Skip whether it is protected.
    reader.number(2);
    const itemType = reader.text(4);
    if (itemType === 'Exif') kinds.set(id, 'exif');
    if (itemType !== 'mime') continue;
    // Its name, then its media type.
    const names = latin1(data, reader.at, 200).split('\0');
    if (names[1] === 'application/rdf+xml') kinds.set(id, 'xmp');
  }
  return kinds;
}

interface ItemLocation {
  id: number;
  extents: Uint8Array[];
}

/** Where items are: in the file (method 0) or in the box `idat` (1), in one piece or several. */
function itemLocations(iloc: Uint8Array, file: Uint8Array, idat: Uint8Array): ItemLocation[] {
  if (iloc.length < 8) return [];
  const version = iloc[0] ?? 0;
  const reader = new BoxReader(iloc, 4);
  const [offsetSize, lengthSize] = halves(reader.number(1));
  const [baseSize, indexSize] = halves(reader.number(1));
  const width = version === 2 ? 4 : 2;
  const count = reader.number(width);
  const locations: ItemLocation[] = [];
  for (let index = 0; index < count && !reader.isAtEnd; index += 1) {
    const id = reader.number(width);
    const method = version === 0 ? 0 : reader.number(2) & 15;
    // Skip the reference to another file.
    reader.number(2);
    const base = reader.number(baseSize);
    const extents: Uint8Array[] = [];
    const extentCount = reader.number(2);
    for (let extent = 0; extent < extentCount && !reader.isAtEnd; extent += 1) {
      if (version > 0) reader.number(indexSize);
      const offset = base + reader.number(offsetSize);
      const length = reader.number(lengthSize);
      const source = method === 0 ? file : idat;
      if (method < 2) extents.push(source.subarray(offset, offset + length));
    }
    const total = extents.reduce((sum, { length }) => sum + length, 0);
    if (total <= maximumPacketBytes) locations.push({ id, extents });
  }
  return locations;
}

function halves(byte: number): [number, number] {
  return [byte >> 4, byte & 15];
}

/** The item begins with the number of bytes before the EXIF. */
function tiffOf(item: Uint8Array): Uint8Array {
  const skipped = new BoxReader(item, 0).number(4);
  return withoutExifHead(item.subarray(4 + skipped));
}
