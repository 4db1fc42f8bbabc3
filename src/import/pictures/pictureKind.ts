import { isCameraRaw } from './cameraRaw.ts';

/** Pictures that are read, by what people call them. */
const readable = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP', avif: 'AVIF', tiff: 'TIFF', gif: 'GIF' };

const read = 'JPEG, PNG, WebP, AVIF, TIFF or GIF';

/** What is told from others only to be refused by its name, each with what to do. */
const refused = {
  heic: 'it is a HEIC photograph, which cannot be read; export it as JPEG',
  raw: "it is a camera's raw file, which is not developed here; export it as JPEG",
  photoshop: 'it is a Photoshop document; export it as JPEG',
  jxl: 'it is a JPEG XL picture, which cannot be read; export it as JPEG',
  pdf: 'it is a PDF document; export its picture as JPEG',
  film: 'it is a film; a gallery holds pictures, and a story takes films by ::video',
  svg: `it is an SVG drawing; a picture is a ${read}`,
  unknown: `it is not a picture of a kind that can be read (${read})`,
};

type Readable = keyof typeof readable;

/** What is in a file. */
export type FileKind = Readable | keyof typeof refused;

/** Why a kind of file cannot be used; undefined if it is a picture that is read. */
export function refusalOf(kind: FileKind): string | undefined {
  return isReadable(kind) ? undefined : refused[kind];
}

/** Beginnings in Latin-1. The TIFF ones are both byte orders, classic (42) and BigTIFF (43). */
const beginnings: [FileKind, string[]][] = [
  ['jpeg', ['\xff\xd8\xff']],
  ['png', ['\x89PNG\r\n\x1a\n']],
  ['gif', ['GIF87a', 'GIF89a']],
  ['tiff', ['II\x2a\0', 'MM\0\x2a', 'II\x2b\0', 'MM\0\x2b']],
  // Olympus, Panasonic, Fujifilm.
  ['raw', ['IIRO', 'IIRS', 'MMOR', 'IIU\0', 'FUJIFILMCCD-RAW']],
  ['photoshop', ['8BPS']],
  ['jxl', ['\xff\x0a', '\0\0\0\x0cJXL ']],
  ['pdf', ['%PDF-']],
  // WebM and Matroska.
  ['film', ['\x1a\x45\xdf\xa3']],
];

/** Tells by its first bytes what is in a file; a name's extension is often wrong. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const known = beginnings.find(([, texts]) => texts.some((text) => head.startsWith(text)))?.[0];
  if (known === 'tiff' && isCameraRaw(bytes)) return 'raw';
  if (known) return known;
  if (head.startsWith('RIFF')) return riffKinds[head.slice(8, 12)] ?? 'unknown';
  if (head.slice(4, 8) === 'ftyp') return boxedKind(head);
  return /^(\xef\xbb\xbf)?\s*</.test(head) && /<svg[\s>]/i.test(head) ? 'svg' : 'unknown';
}

const riffKinds: Record<string, FileKind> = { WEBP: 'webp', 'AVI ': 'film' };

/** AVIF, HEIC, films and one raw format share a container, which begins with a box that lists its brands. */
function boxedKind(head: string): FileKind {
  const brands = head.slice(8, head.charCodeAt(2) * 256 + head.charCodeAt(3));
  if (/avi[fs]/.test(brands)) return 'avif';
  if (/hei[cxms]|hev[cxms]|mif1|msf1/.test(brands)) return 'heic';
  if (brands.startsWith('crx ')) return 'raw';
  return /^(qt {2}|isom|iso\d|mp4\d|M4V |avc1|3gp|mmp4|MSNV)/.test(brands) ? 'film' : 'unknown';
}

const kindsByExtension = new Map<string, FileKind>([
  ...['jpg', 'jpeg', 'jpe', 'jfif'].map((extension) => [extension, 'jpeg'] as const),
  ...['tif', 'tiff'].map((extension) => [extension, 'tiff'] as const),
  ...['heic', 'heif', 'hif'].map((extension) => [extension, 'heic'] as const),
  ...(['png', 'webp', 'avif', 'gif', 'svg'] as const).map((kind) => [kind, kind] as const),
]);

/** What is to be said of a picture whose name has the extension of another kind. */
export function misnamed(file: string, kind: FileKind): string[] {
  const extension = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const named = kindsByExtension.get(extension);
  if (named === undefined || named === kind || !isReadable(kind)) return [];
  return [`is a ${readable[kind]} file, whatever its name says, and was read as one`];
}

function isReadable(kind: FileKind): kind is Readable {
  return kind in readable;
}
