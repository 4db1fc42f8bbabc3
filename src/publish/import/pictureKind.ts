/** What is in a file, told by its first bytes; a name's extension is often wrong. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'tiff'
  | 'gif'
  | 'heic'
  | 'svg'
  | 'unknown';

/** Beginnings in Latin-1. The TIFF ones are both byte orders, classic (42) and BigTIFF (43). */
const beginnings: [FileKind, string[]][] = [
  ['jpeg', ['\xff\xd8\xff']],
  ['png', ['\x89PNG\r\n\x1a\n']],
  ['gif', ['GIF87a', 'GIF89a']],
  ['tiff', ['II\x2a\0', 'MM\0\x2a', 'II\x2b\0', 'MM\0\x2b']],
];

/** Tells JPEG, PNG, WebP, AVIF, TIFF and GIF, and two kinds that are refused by name: HEIC and SVG. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const known = beginnings.find(([, texts]) => texts.some((text) => head.startsWith(text)));
  if (known) return known[0];
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.slice(4, 8) === 'ftyp') return heifKind(head);
  return /^(\xef\xbb\xbf)?\s*</.test(head) && /<svg[\s>]/i.test(head) ? 'svg' : 'unknown';
}

/** AVIF and HEIC share a container, which begins with a box that lists its brands. */
function heifKind(head: string): FileKind {
  const brands = head.slice(8, head.charCodeAt(2) * 256 + head.charCodeAt(3));
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'heic' : 'unknown';
}
