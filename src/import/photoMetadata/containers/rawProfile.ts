import { latin1, noPackets, type Packets } from './packets.ts';
import { photoshopPackets } from './photoshop.ts';

const xmpHead = 'http://ns.adobe.com/xap/1.0/\0';

/**
 * The metadata in ImageMagick's "Raw profile": the name of the profile, its length, and its bytes in hexadecimal.
 * @param kind from the keyword: xmp, iptc, 8bim, exif, or app1, which is XMP or EXIF.
 */
export function rawProfile(kind: string, text: Uint8Array): Packets {
  const none = noPackets();
  const profile = profileBytes(text);
  if (profile === undefined)
    return { ...none, flaws: [`a profile of the kind ${kind} is damaged`] };
  switch (kind) {
    case 'xmp':
      return { ...none, xmp: [{ main: profile }] };
    case 'exif':
    case 'app1':
      if (latin1(profile, 0, xmpHead.length) === xmpHead) {
        return { ...none, xmp: [{ main: profile.subarray(xmpHead.length) }] };
      }
      return { ...none, exif: [withoutExifHead(profile)] };
    case 'iptc':
    case '8bim':
      return profile[0] === 0x1c ? { ...none, iim: [profile] } : photoshopPackets(profile);
    default:
      return none;
  }
}

/** EXIF without the header that JPEG gives it. */
export function withoutExifHead(bytes: Uint8Array): Uint8Array {
  return latin1(bytes, 0, 5) === 'Exif\0' ? bytes.subarray(6) : bytes;
}

/** Reads all digits, whatever length is stated. */
function profileBytes(text: Uint8Array): Uint8Array | undefined {
  const head = /^\s*\w+\s+\d+\s/.exec(latin1(text, 0, 200))?.[0];
  if (head === undefined) return undefined;
  const digits = latin1(text, head.length, text.length).replaceAll(/\s+/g, '');
  return Buffer.from(digits, 'hex');
}
