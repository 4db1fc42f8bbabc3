import { excerpt } from './sourceText.ts';

/** A line of YAML that gives a field a value: `  - caption: A rally`. */
export interface FieldLine {
  key: string;
  colon: string;
  gap: string;
  value: string;
  /** The column of its key. */
  column: number;
}

const fieldLine =
  /^(?<indent>\s*(?:-\s+)*)(?<key>["']?[A-Za-z][\w-]*["']?)[ \t]*(?<colon>[:：])(?<gap>\s*)(?<value>.*)$/;

export function readFieldLine(line: string): FieldLine | undefined {
  const parts = fieldLine.exec(line)?.groups;
  if (!parts) return undefined;
  const { indent = '', key = '', colon = '', gap = '', value = '' } = parts;
  return { key, colon, gap, value: value.trimEnd(), column: indent.length };
}

/** What has a special meaning in YAML at the beginning of a value. */
const reserved = /^([[\]{}@%&*!|>`#,]|[-?](?=\s|$))/;

/**
 * The most likely mistake on a line that YAML cannot read, as a sentence about that line. Undefined if the line alone
 * does not show it.
 */
export function lineMistake(line: string): string | undefined {
  const [indent = ''] = /^\s*/.exec(line) ?? [];
  if (indent.includes('\t')) return 'is indented with a tab; use spaces instead.';
  if (/[^ ]/.test(indent)) return 'is indented with a special space; use ordinary spaces instead.';
  const [, mark] = /^\s*([–—*•]|-(?=\S))\s*[A-Za-z]\w*:/.exec(line) ?? [];
  if (mark)
    return `begins with ${mark}; begin each picture with a hyphen and a space: - file: NAME`;
  if (/^(<{7}|={7}|>{7})( |$)/.test(line)) {
    return 'is a merge conflict marker; keep one version and remove the markers.';
  }
  const field = readFieldLine(line);
  return field && fieldMistake(field);
}

/**
 * The indicator of a block: its text is on the following lines, indented further. One digit and one sign may follow, in
 * any order (YAML 1.2.2, 8.1.1).
 */
const blockOpening = /^[|>]([-+]?[1-9]?|[1-9][-+])(\s+#.*)?$/;

/** The lines with the text inside blocks blanked, since nothing in it is a mistake. */
export function outsideBlocks(lines: readonly string[]): string[] {
  let column: number | undefined;
  return lines.map((line) => {
    if (column !== undefined && (line.trim() === '' || line.search(/\S/) > column)) return '';
    const field = readFieldLine(line);
    column = field && blockOpening.test(field.value) ? field.column : undefined;
    return line;
  });
}

function fieldMistake({ key, colon, gap, value }: FieldLine): string | undefined {
  if (colon === '：') {
    return `has a full-width colon (：) after “${key}”; write an ordinary colon and a space: ${key}: ${excerpt(value)}`;
  }
  if (value === '') return undefined;
  if (gap === '') {
    return value.startsWith('//')
      ? undefined
      : `has no space after “${key}:”; write ${key}: ${excerpt(value)}`;
  }
  const mark = value[0] ?? '';
  if (mark === '"' || mark === "'") {
    const rest = afterQuotes(value);
    if (rest === undefined || /^(\s*|\s+#.*)$/.test(rest)) return undefined;
    const isWrapped = value.endsWith(mark);
    return isWrapped
      ? `has a quotation mark inside a quoted text; put the text in ${mark === '"' ? 'single' : 'double'} quotes: ${key}: ${quoted(value.slice(1, -1))}`
      : `has a text that begins with a quotation mark; put the text in quotes: ${key}: ${quoted(value)}`;
  }
  if (reserved.test(value) && !blockOpening.test(value)) {
    return `has a text that begins with ${reserved.exec(value)?.[0]}, which is special in YAML; put the text in quotes: ${key}: ${quoted(value)}`;
  }
  if (/:(\s|$)/.test(value)) {
    return `has a colon in the text of “${key}”; put the text in quotes: ${key}: ${quoted(value)}`;
  }
  return undefined;
}

/** What follows the closing quotation mark of a value; undefined if it is not closed. */
export function afterQuotes(value: string): string | undefined {
  const pattern = value.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const whole = pattern.exec(value)?.[0];
  return whole === undefined ? undefined : value.slice(whole.length);
}

/** A text, or its beginning, quoted for YAML. */
export function quoted(text: string): string {
  const shown = excerpt(text);
  return /["\\]/.test(shown) ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`;
}
