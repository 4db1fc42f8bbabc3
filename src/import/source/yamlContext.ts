import { lineMistake, quoted, readFieldLine } from './yamlLines.ts';

/** A mistake on a line (from 1). The sentence continues after the file and line number. */
export interface Mistake {
  line: number;
  sentence: string;
}

/** The lines being read, with text inside blocks blanked, and the names of fields. */
export interface Reading {
  lines: readonly string[];
  fields: readonly string[];
}

/** An unquoted text over several lines, in which a later line looks like a field to YAML. */
export function runOn(line: number, { lines, fields }: Reading): Mistake | undefined {
  const field = readFieldLine(lines[line - 1] ?? '');
  if (!field || /^["'|>]/.test(field.value)) return undefined;
  for (let next = line + 1; next <= lines.length; next += 1) {
    const typed = lines[next - 1] ?? '';
    const column = typed.search(/\S/);
    if (column <= field.column) return undefined;
    const inner = readFieldLine(typed);
    if (inner && fields.includes(inner.key)) {
      const sentence = `indents “${inner.key}” by ${spaces(inner.column)}, but the line above by ${field.column}; align them.`;
      return { line: next, sentence };
    }
    const mistake = lineMistake(typed);
    if (mistake?.startsWith('is indented')) return { line: next, sentence: mistake };
    if (!/:(\s|$)/.test(typed)) continue;
    const text = [field.value, ...lines.slice(line, next).map((one) => one.trim())].join(' ');
    return {
      line: next,
      sentence: `has a colon in the text of “${field.key}”; put the text in quotes: ${field.key}: ${quoted(text)}`,
    };
  }
  return undefined;
}

/** A field name without its colon. */
export function withoutColon(line: number, { lines, fields }: Reading): Mistake | undefined {
  const typed = (lines[line - 1] ?? '').trim().replace(/^-\s+/, '');
  const key = fields.find((name) => typed === name || typed.startsWith(`${name} `));
  if (key === undefined || readFieldLine(typed)) return undefined;
  return { line, sentence: `has no colon after “${key}”; write “${key}: ” before the text.` };
}

/** A field or hyphen that is not aligned with the one above. */
export function outOfColumn(line: number, { lines }: Reading): Mistake | undefined {
  const typed = lines[line - 1] ?? '';
  const dash = dashColumn(typed);
  if (dash !== undefined) return dashOutOfColumn(line, dash, lines);
  const field = readFieldLine(typed);
  if (!field) return undefined;
  const before = nearestAbove(line, lines, readFieldLine);
  if (!before || before.column === field.column) return undefined;
  const sentence = `indents “${field.key}” by ${spaces(field.column)}, but the field above by ${before.column}; align them.`;
  return { line, sentence };
}

function dashOutOfColumn(
  line: number,
  column: number,
  lines: readonly string[],
): Mistake | undefined {
  const before = nearestAbove(line, lines, dashColumn);
  if (before === undefined || before === column) return undefined;
  const sentence = `indents its hyphen by ${spaces(column)}, but the one above by ${before}; align them.`;
  return { line, sentence };
}

function dashColumn(line: string): number | undefined {
  return /^\s*-\s/.test(line) ? line.indexOf('-') : undefined;
}

function nearestAbove<T>(
  line: number,
  lines: readonly string[],
  read: (line: string) => T | undefined,
): T | undefined {
  for (let above = line - 1; above >= 1; above -= 1) {
    const found = read(lines[above - 1] ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Words where a field should begin: usually a later line of a text that is neither indented nor quoted. */
export function strayWords(line: number, { lines }: Reading): Mistake | undefined {
  const typed = (lines[line - 1] ?? '').trim();
  if (typed === '' || /^(#|- )/.test(typed) || readFieldLine(typed)) return undefined;
  const sentence =
    'has words outside any field; put the whole text in quotes, or indent this line further than its field.';
  return { line, sentence };
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}
