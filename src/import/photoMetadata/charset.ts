import iconv from 'iconv-lite';
import { guessCharset } from './guessCharset.ts';

/** A character set, and whether it was guessed. */
export interface Charset {
  name: string;
  isGuessed: boolean;
}

/** True for a name that `decode` knows, such as macintosh, windows-1251 or shift_jis. */
export function isCharset(name: string): boolean {
  // The library also lists encodings of bytes as text.
  return !/^(base64|hex|binary)$/i.test(name.trim()) && iconv.encodingExists(name);
}

/**
 * The character set of a record of IIM, or of EXIF. Dataset 1:90 names it by an escape sequence of ISO 2022; most files
 * have none. Unmarked bytes that are valid UTF-8 throughout are UTF-8, as text in another set hardly ever is by chance.
 * @param asked the character set of bytes that are neither marked nor UTF-8, instead of a guess.
 */
export async function charsetOf(
  mark: Uint8Array | undefined,
  texts: readonly Uint8Array[],
  asked: string | undefined,
): Promise<Charset> {
  const marked = mark && markedCharset(Buffer.from(mark).toString('latin1'));
  if (marked !== undefined && marked !== 'utf-8') return { name: marked, isGuessed: false };
  // Some writers mark as UTF-8 what is not.
  if (isUtf8(texts)) return { name: 'utf-8', isGuessed: false };
  if (asked !== undefined) return { name: asked, isGuessed: false };
  return { name: await guessCharset(Buffer.concat(texts)), isGuessed: true };
}

/** A multi-byte character of UTF-8. */
const utf8Character = /(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})[\x80-\xbf]/;

/** A multi-byte character of UTF-8, else any byte beyond ASCII. */
const characters = new RegExp(`(${utf8Character.source})|[\\x80-\\xff]`, 'g');

/** The text of bytes that should be UTF-8. Other bytes are read in another character set, which is returned. */
export async function utf8Text(bytes: Uint8Array): Promise<{ text: string; other?: string }> {
  if (isUtf8([bytes])) return { text: decode(bytes, 'utf-8') };
  const latin1 = Buffer.from(bytes).toString('latin1');
  const hasUtf8 = utf8Character.test(latin1);
  const other = hasUtf8 ? 'Windows-1252' : await guessCharset(bytes);
  if (!hasUtf8) return { text: decode(bytes, other), other };
  const text = latin1.replaceAll(characters, (found, character) =>
    decode(Buffer.from(found, 'latin1'), character ? 'utf-8' : other),
  );
  return { text, other };
}

export function decode(bytes: Uint8Array, charset: string): string {
  // Writers that count bytes may cut the last character in two.
  const whole = charset === 'utf-8' ? withoutCutCharacter(bytes) : bytes;
  // Not TextDecoder: several releases of Node decode Windows-1252 wrongly (nodejs/node#56542).
  return iconv.decode(Buffer.from(whole), charset);
}

/** The parts of ISO 8859, by the letters with which ISO 2022 designates their right halves. */
const partsOf8859: Record<string, number> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  L: 5,
  G: 6,
  F: 7,
  H: 8,
  M: 9,
  V: 10,
  T: 11,
  Y: 13,
  _: 14,
  b: 15,
  f: 16,
};

function markedCharset(mark: string): string | undefined {
  if (mark.includes('\x1b%G')) return 'utf-8';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ISO 2022 begins its sequences with ESC
  const letter = /\x1b[-./]([A-Z_bf])/.exec(mark)?.[1];
  const part = letter === undefined ? undefined : partsOf8859[letter];
  if (part === undefined) return undefined;
  // Windows-1252 is Latin-1 with more characters, and writers confuse the two.
  return part === 1 ? 'windows-1252' : `iso-8859-${part}`;
}

/** Strict, except for a last character that is cut off, if other bytes show that the text is UTF-8. */
export function isUtf8(texts: readonly Uint8Array[]): boolean {
  const whole = texts.map(withoutCutCharacter);
  if (!whole.every(isStrictUtf8)) return false;
  const isCut = whole.some((bytes, index) => bytes.length !== texts[index]?.length);
  return !isCut || whole.some((bytes) => bytes.some((byte) => byte > 0x7f));
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The bytes without an incomplete UTF-8 character at their end. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    const isContinuation = (byte & 0b1100_0000) === 0b1000_0000;
    if (isContinuation) continue;
    return back < characterLength(byte) ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

function characterLength(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}
