import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { fileFault } from '../fileErrors.ts';
import { ImportError } from '../importError.ts';

/**
 * The text of a file that an editor wrote, with lines ended by LF.
 * @param name the file in messages.
 * @throws ImportError when it cannot be read, or is not plain text in UTF-8.
 */
export async function readSourceText(path: string, name: string): Promise<string> {
  const bytes = await readFile(path).catch((error) => {
    throw new ImportError(`${name} cannot be read: ${fileFault(error) ?? error}.`, error);
  });
  return sourceText(bytes, name);
}

/** @throws ImportError naming the line that is not UTF-8, or what the file is instead of plain text. */
function sourceText(bytes: Buffer, name: string): string {
  const kind = otherKind(bytes);
  if (kind) throw new ImportError(`${name} is ${kind}; save it as plain text in UTF-8.`);
  if (isUtf16(bytes)) throw new ImportError(`${name} is saved as UTF-16; save it as UTF-8.`);
  if (!isUtf8(bytes)) throw new ImportError(notUtf8(bytes, name));
  return bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n');
}

/** What word processors save under any name. */
function otherKind(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 200).toString('latin1').toLowerCase();
  if (head.startsWith('{\\rtf')) return 'an RTF document';
  if (head.startsWith('pk\x03\x04')) return 'a document of a word processor';
  if (/^\s*(<!doctype html|<html)/.test(head)) return 'an HTML page';
  return undefined;
}

/** By its byte order mark or, without one, by a zero byte beside the first character, which is Latin in our formats. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (bytes.length >= 2 && (first === 0) !== (second === 0));
}

/** The first line that is not UTF-8, read as the charset that programs for Windows have saved it in most often. */
function notUtf8(bytes: Buffer, name: string): string {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const newline = bytes.indexOf('\n', start);
    const end = newline < 0 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end)) || newline < 0) {
      const typed = new TextDecoder('windows-1252').decode(bytes.subarray(start, end)).trim();
      return `${name}:${line}: “${excerpt(typed)}” is not UTF-8; save the file as UTF-8.`;
    }
    start = newline + 1;
  }
}

/** The beginning of a text, for a sentence about it. */
export function excerpt(text: string, length = 60): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}
