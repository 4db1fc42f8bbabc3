import { isCameraRaw } from './cameraRaw.ts';

/** Supported kinds and their usual names. */
const supported = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
  tiff: 'TIFF',
  gif: 'GIF',
};

const supportedNames = 'JPEG, PNG, WebP, AVIF, TIFF and GIF';

/** Other kinds, each with why it is refused and what to do. */
const refused = {
  heic: 'it is a HEIC picture, which is not supported; export it as JPEG',
  raw: 'it is a camera raw file, which is not supported; export it as JPEG',
  photoshop: 'it is a Photoshop document, which is not supported; export it as JPEG',
  jxl: 'it is a JPEG XL picture, which is not supported; export it as JPEG',
  pdf: 'it is a PDF document; export its picture as JPEG',
  film: 'it is a film; add it to a story with ::video',
  svg: `it is an SVG drawing; supported are ${supportedNames}`,
  unknown: `it is not a supported picture (${supportedNames})`,
};

type Supported = keyof typeof supported;

/** The kind of a file's content. */
export type FileKind = Supported | keyof typeof refused;

/** Why a kind of file is refused; undefined if it is supported. */
export function refusalOf(kind: FileKind): string | undefined {
  return isSupported(kind) ? undefined : refused[kind];
}

/** First bytes in Latin-1. TIFF has two byte orders, each classic (42) or BigTIFF (43). */
const signatures: [FileKind, string[]][] = [
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

/** Detects the kind of a file by its first bytes, since extensions are often wrong. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const kind = signatures.find(([, texts]) => texts.some((text) => head.startsWith(text)))?.[0];
  if (kind === 'tiff' && isCameraRaw(bytes)) return 'raw';
  if (kind) return kind;
  if (head.startsWith('RIFF')) return riffKinds[head.slice(8, 12)] ?? 'unknown';
  if (head.slice(4, 8) === 'ftyp') return isoKind(head);
  return /^(\xef\xbb\xbf)?\s*</.test(head) && /<svg[\s>]/i.test(head) ? 'svg' : 'unknown';
}

const riffKinds: Record<string, FileKind> = { WEBP: 'webp', 'AVI ': 'film' };

/** AVIF, HEIC, films and Canon CR3 share a container (ISO/IEC 14496-12) whose first box lists its brands. */
function isoKind(head: string): FileKind {
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

/** A warning if the extension belongs to another kind than the content. */
export function misnamed(file: string, kind: FileKind): string[] {
  const extension = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const named = kindsByExtension.get(extension);
  if (named === undefined || named === kind || !isSupported(kind)) return [];
  return [`has the wrong extension; it was read as ${supported[kind]}`];
}

function isSupported(kind: FileKind): kind is Supported {
  return kind in supported;
}
