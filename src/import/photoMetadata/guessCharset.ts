import iconv from 'iconv-lite';

/**
 * The character sets that may be guessed, by the detector's names for them. Those of DOS and mainframes predate picture
 * metadata.
 */
const candidates: Record<string, string> = {
  SHIFT_JIS: 'Shift_JIS',
  CP932: 'Shift_JIS',
  'EUC-JP': 'EUC-JP',
  'EUC-KR': 'EUC-KR',
  CP949: 'EUC-KR',
  GB18030: 'GB18030',
  GB2312: 'GB18030',
  Big5: 'Big5',
  'Windows-1250': 'Windows-1250',
  'Windows-1251': 'Windows-1251',
  'Windows-1252': 'Windows-1252',
  'Windows-1253': 'Windows-1253',
  'Windows-1254': 'Windows-1254',
  'Windows-1255': 'Windows-1255',
  'Windows-1256': 'Windows-1256',
  'Windows-1257': 'Windows-1257',
  // The same, with the letters of Ukrainian.
  'KOI8-R': 'KOI8-U',
  'koi8-u': 'KOI8-U',
  MacRoman: 'MacRoman',
  MacCyrillic: 'MacCyrillic',
};

/** Enough to recognise a language, and fast to scan. */
const sampleBytes = 2000;

/**
 * The character set of bytes that are neither marked nor UTF-8: Windows-1252 if the text makes sense in it, else the
 * likeliest, according to a detector, of those in which it does.
 */
export async function guessCharset(bytes: Uint8Array): Promise<string> {
  const sample = sampleOf(bytes);
  if (makesSense(sample, 'Windows-1252')) return 'Windows-1252';
  // Few pictures need it, and it loads megabytes of statistics.
  const { detectAll } = await import('jschardet');
  const likely = detectAll(sample, { detectEncodings: Object.keys(candidates) })
    .map(({ encoding }) => candidates[encoding ?? ''])
    .find((charset) => charset !== undefined && makesSense(sample, charset));
  return likely ?? 'Windows-1252';
}

/** The words that are not ASCII, without any markup around them. */
function sampleOf(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let sample = '';
  for (const [words] of text.matchAll(/[ -;=?-~]{0,30}[\x80-\xff][ -;=?-~\x80-\xff]{0,60}/g)) {
    sample += `${words}\n`;
    if (sample.length >= sampleBytes) break;
  }
  return Buffer.from(sample, 'latin1');
}

/** What no text contains: replacement characters, control characters, box drawing, private use. */
const impossible = /[\ufffd\u0080-\u009f\u2500-\u259f\ue000-\uf8ff]/;

/** Letters of several alphabets in one word, as when "é" is read as Cyrillic. */
const mixed = [
  /\p{sc=Latin}\p{M}*[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}]/u,
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}]\p{sc=Latin}/u,
  /[a-z][\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  /[a-z]\p{sc=Han}[a-z]/u,
];

/** In Latin letters: a capital or a sign inside a word, or more accented letters in a row than any language has. */
const unlikely = [
  /\p{Ll}[\u00c0-\u00d6\u00d8-\u00deŠŒŽŸ](?=\p{Ll}|\P{L}|$)/u,
  /\p{L}[ƒ†‡ˆ‰˜§¶¤¦¨¬¯¸¢£¥±µ](?=\p{L})/u,
  /[\u00a1-\u00aa\u00ac-\u00b6\u00b8-\u00ba\u00bc-\u00ff]{4,}/,
];

function makesSense(sample: Buffer, charset: string): boolean {
  const text = iconv.decode(sample, charset);
  if (charset === 'Windows-1252' && /[\x81\x8d\x8f\x90\x9d]/.test(sample.toString('latin1'))) {
    return false;
  }
  if (charset === 'Windows-1252' && isMostlyMarked(text)) return false;
  return ![impossible, ...mixed, ...unlikely].some((pattern) => pattern.test(text));
}

/** The languages of Windows-1252 have few accented letters. */
function isMostlyMarked(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 2 && letters.filter((letter) => letter > '\x7f').length > letters.length / 2
  );
}
