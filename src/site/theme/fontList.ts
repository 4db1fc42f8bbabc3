import type { CssNode } from 'css-tree';
import { commaSeparated } from './syntax.ts';

/** The names that stand for a font of the system (CSS Fonts 4, 2.1); in quotation marks they would name a file. */
const generic = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
  'math',
  '-apple-system',
  'blinkmacsystemfont',
]);

/** Words that mean the same for every property of CSS. */
const wide = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer', 'default']);

const maxNames = 16;
const maxNameLength = 80;

/** A list of fonts, written out again. */
export function parseFontList(parts: readonly CssNode[]): string | undefined {
  const names = commaSeparated(parts).map(fontName);
  if (names.length > maxNames) return undefined;
  const written = names.map((name) => name && (name.isGeneric ? name.name : quoted(name.name)));
  return written.every((name) => name !== undefined) ? written.join(', ') : undefined;
}

/** The first font of a list that was written out here. */
export function firstFont(list: string): string {
  return list.split(', ')[0] ?? '';
}

/** A name in quotation marks, or words without any. */
export function fontName(
  parts: readonly CssNode[],
): { name: string; isGeneric: boolean } | undefined {
  const [first, ...more] = parts;
  if (first?.type === 'String' && more.length === 0) {
    return isName(first.value) ? { name: first.value.trim(), isGeneric: false } : undefined;
  }
  const words = parts.flatMap((part) => (part.type === 'Identifier' ? [part.name] : []));
  const name = words.join(' ');
  // An escape stays an escape in a word; a name that needs one can be written in quotation marks.
  if (words.length !== parts.length || !isName(name) || name.includes('\\')) return undefined;
  if (words.some((word) => wide.has(word.toLowerCase()))) return undefined;
  return { name, isGeneric: words.length === 1 && generic.has(name.toLowerCase()) };
}

function isName(name: string): boolean {
  return name.trim().length > 0 && name.length <= maxNameLength;
}

/** A string of CSS. Angle brackets are escaped too, since a style sheet may stand in a page. */
export function quoted(text: string): string {
  const escaped = text.replaceAll(/[\p{Cc}"\\<>]/gu, (sign) => {
    return `\\${(sign.codePointAt(0) ?? 0).toString(16)} `;
  });
  return `"${escaped}"`;
}
