import { charsetOf, decode, isUtf8 } from './charset.ts';

/** The text of EXIF's UserComment, whose first eight bytes name its character set (EXIF 2.32, 4.6.5). */
export async function userComment(
  bytes: Uint8Array,
  isLittleEndian: boolean,
  asked: string | undefined,
): Promise<string> {
  const code = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const text = bytes.subarray(8);
  if (/^UNICODE[\0 ]/i.test(code)) return utf16(text, isLittleEndian);
  // iconv-lite has no ISO 2022.
  if (code.startsWith('JIS')) return new TextDecoder('iso-2022-jp').decode(text);
  const isNamed = /^(ASCII[\0 ]|\0{8}| {8})/i.test(code);
  const plain = withoutPadding(isNamed ? text : bytes);
  const { name } = await charsetOf(undefined, [plain], asked);
  return decode(plain, name);
}

/** UTF-16 in the file's byte order, unless the bytes suggest the other. Some writers use UTF-8. */
export function utf16(bytes: Uint8Array, isLittleEndian: boolean): string {
  const even = bytes.subarray(0, bytes.length & ~1);
  const mark = Buffer.from(even.subarray(0, 2)).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return cut(decode(even, 'utf-16'));
  const [highFirst, lowFirst] = [0, 1].map(
    (parity) => even.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  ) as [number, number];
  if (highFirst === 0 && lowFirst === 0 && bytes.some((byte) => byte >= 0x20) && isUtf8([bytes])) {
    return decode(bytes, 'utf-8');
  }
  if (highFirst === lowFirst) return cut(decode(even, isLittleEndian ? 'utf-16le' : 'utf-16be'));
  return cut(decode(even, highFirst > lowFirst ? 'utf-16be' : 'utf-16le'));
}

function cut(text: string): string {
  return text.split('\0')[0] ?? '';
}

function withoutPadding(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
