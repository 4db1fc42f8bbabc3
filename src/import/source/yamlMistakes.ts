import type { LineCounter, YAMLError } from 'yaml';
import {
  type Mistake,
  outOfColumn,
  type Reading,
  runOn,
  strayWords,
  withoutColon,
} from './yamlContext.ts';
import { afterQuotes, lineMistake, outsideBlocks, readFieldLine } from './yamlLines.ts';

/**
 * Explains YAML syntax errors to an editor. One mistake often causes several errors, so only those are reported whose
 * own line shows the mistake; if there are none, the first error.
 * @param fields the names of all fields.
 */
export function yamlMistakes(
  text: string,
  errors: readonly YAMLError[],
  positions: LineCounter,
  fields: readonly string[],
): Mistake[] {
  const lines = outsideBlocks(text.split('\n'));
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const located = (tabs.length > 0 ? tabs : errors).map((error) => ({
    error,
    line: positions.linePos(error.pos[0]).line,
  }));
  const plain = located.flatMap(
    ({ error, line }) => byCode(error, line, positions, lines) ?? ownMistake(line, lines) ?? [],
  );
  const byLine = new Map(plain.map((mistake) => [mistake.line, mistake]));
  if (byLine.size > 0) return [...byLine.values()].sort((a, b) => a.line - b.line);
  const [first] = located;
  if (!first) return [];
  const { error, line } = first;
  const sentence = `cannot be read (${error.message}); put every text in quotes.`;
  return [byContext(line, { lines, fields }) ?? { line, sentence }];
}

function byCode(
  { code, message, pos }: YAMLError,
  line: number,
  positions: LineCounter,
  lines: readonly string[],
): Mistake | undefined {
  switch (code) {
    case 'TAB_AS_INDENT': {
      const at = lines.findIndex((typed, index) => index >= line - 1 && /^ *\t/.test(typed)) + 1;
      return { line: at || line, sentence: lineMistake('\t') ?? '' };
    }
    case 'DUPLICATE_KEY': {
      const key = readFieldLine(lines[line - 1] ?? '')?.key ?? 'a field';
      const column = positions.linePos(pos[0]).col - 1;
      const first = firstOf(key, column, line, lines);
      return { line, sentence: `repeats “${key}” (first on line ${first}); keep one.` };
    }
    case 'MULTIPLE_DOCS':
      return { line, sentence: 'begins a second document with ---; remove this line.' };
    case 'MISSING_CHAR':
      return message.includes('quote') ? openQuote(line, lines) : undefined;
    case 'BAD_DQ_ESCAPE':
      return {
        line,
        sentence:
          'has a backslash in a text in double quotes; write it twice (\\\\), or use single quotes.',
      };
    default:
      return undefined;
  }
}

/** The line of the first field of this name in the same entry, above the given line. */
function firstOf(key: string, column: number, line: number, lines: readonly string[]): number {
  let found = line;
  for (let above = line - 1; above >= 1; above -= 1) {
    const field = readFieldLine(lines[above - 1] ?? '');
    if (!field) continue;
    if (field.column < column) break;
    if (field.column === column && field.key === key) found = above;
    if (/^\s*-\s/.test(lines[above - 1] ?? '') && field.column === column) break;
  }
  return found;
}

function ownMistake(line: number, lines: readonly string[]): Mistake | undefined {
  const sentence = lineMistake(lines[line - 1] ?? '');
  return sentence === undefined ? undefined : { line, sentence };
}

/** Mistakes that only the surrounding lines reveal. */
function byContext(line: number, reading: Reading): Mistake | undefined {
  return (
    runOn(line, reading) ??
    withoutColon(line, reading) ??
    outOfColumn(line, reading) ??
    openAbove(line, reading.lines) ??
    strayWords(line, reading)
  );
}

/** The nearest line, at or above, with an unclosed quotation mark or another mistake. */
function openAbove(line: number, lines: readonly string[]): Mistake | undefined {
  for (let above = line; above >= 1; above -= 1) {
    const mistake = openQuoteOn(above, lines) ?? ownMistake(above, lines);
    if (mistake) return mistake;
  }
  return undefined;
}

/** The nearest line, at or above, with an unclosed quotation mark. */
function openQuote(line: number, lines: readonly string[]): Mistake | undefined {
  for (let above = line; above >= 1; above -= 1) {
    const mistake = openQuoteOn(above, lines);
    if (mistake) return mistake;
  }
  return undefined;
}

function openQuoteOn(line: number, lines: readonly string[]): Mistake | undefined {
  const field = readFieldLine(lines[line - 1] ?? '');
  if (!field || !/^["']/.test(field.value) || afterQuotes(field.value) !== undefined)
    return undefined;
  const mark = field.value[0];
  const sentence = `opens a quotation mark (${mark}) that is never closed; end the text of “${field.key}” with ${mark}`;
  return { line, sentence };
}
