import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { fileFault } from '../fileErrors.ts';
import { ImportError } from '../importError.ts';

/**
 * Reads a text file written by an editor; line ends become LF.
 * @param name the file's name in messages.
 * @throws ImportError if it cannot be read or is not plain text in UTF-8.
 */
export async function readSourceText(path: string, name: string): Promise<string> {
  const bytes = await readFile(path).catch((error) => {
    throw new ImportError(`${name} cannot be read: ${fileFault(error) ?? error}.`, error);
  });
  return sourceText(bytes, name);
}

/** @throws ImportError naming the line that is not UTF-8, or the kind of file. */
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

/** Recognizes what word processors save, whatever the file is called. */
function otherKind(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 200).toString('latin1').toLowerCase();
  if (head.startsWith('{\\rtf')) return 'an RTF document';
  if (head.startsWith('pk\x03\x04')) return 'a word processor document';
  if (/^\s*(<!doctype html|<html)/.test(head)) return 'an HTML page';
  return undefined;
}

/** Detected by the byte order mark or by a zero byte in the first character, which is Latin in our formats. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (bytes.length >= 2 && (first === 0) !== (second === 0));
}

/** Names the first line that is not UTF-8, shown as Windows-1252, which it most likely is. */
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

/** The beginning of a text, for quoting it in a message. */
export function excerpt(text: string, length = 60): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}
