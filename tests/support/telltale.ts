import sharp from 'sharp';

/** A text that no file contains by chance. */
const mark = (name: string) => `TELLTALE-${name}`;

/** 39.019283 degrees as in EXIF, to search for its bytes. */
const degrees = 39_019_283;

/** Bytes that no file derived from `telltaleJpeg` may contain. */
export const telltales: Buffer[] = [
  Buffer.from('TELLTALE'),
  Buffer.from('TELLTALE', 'utf16le'),
  Buffer.from([degrees, degrees >>> 8, degrees >>> 16, degrees >>> 24]),
  Buffer.from('Exif\0\0'),
  Buffer.from('Photoshop 3.0'),
  Buffer.from('ICC_PROFILE'),
];

/** A JPEG that reveals place, equipment and people in every segment that can hold them. */
export async function telltaleJpeg(): Promise<Buffer> {
  const place = `${degrees}/1000000 0/1 0/1`;
  const jpeg = await sharp({
    create: { width: 64, height: 48, channels: 3, background: '#a03020' },
  })
    .withIccProfile('p3')
    .withExif({
      IFD0: {
        Make: mark('make'),
        Model: mark('model'),
        HostComputer: mark('host'),
        XPComment: mark('xp'),
      },
      IFD2: {
        BodySerialNumber: mark('body'),
        LensSerialNumber: mark('lens'),
        CameraOwnerName: mark('owner'),
        ImageUniqueID: mark('unique'),
        MakerNote: mark('makernote'),
        UserComment: mark('comment'),
      },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: place, GPSLongitudeRef: 'E', GPSLongitude: place },
    })
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
  const iptc = [
    [90, 'city'],
    [92, 'sublocation'],
    [40, 'instructions'],
    [122, 'writer'],
  ] as const;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xed, photoshop(iptc.map(([dataset, name]) => [dataset, mark(name)]))),
    segment(0xfe, Buffer.from(mark('jpeg-comment'))),
    segment(0xe2, Buffer.from(`MPF\0${mark('second-picture')}`)),
    segment(0xef, Buffer.from(mark('application'))),
    jpeg.subarray(2),
    Buffer.from(mark('after-the-end')),
  ]);
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
 exif:GPSLatitude="39,1.157N${mark('xmp-place')}" aux:SerialNumber="${mark('xmp-serial')}"/></rdf:RDF></x:xmpmeta>`;

/** Photoshop's resource block of IPTC data (IIM 4.2, record 2). */
function photoshop(datasets: (readonly [number, string])[]): Buffer {
  const iim = Buffer.concat(
    datasets.map(([dataset, text]) =>
      Buffer.concat([
        Buffer.from([0x1c, 2, dataset, text.length >> 8, text.length]),
        Buffer.from(text),
      ]),
    ),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(iim.length);
  const head = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1');
  return Buffer.concat([head, length, iim, Buffer.alloc(iim.length % 2)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const length = content.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length]), content]);
}
