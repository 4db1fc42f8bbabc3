import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

type Path = readonly (string | number)[];

/** Where things stand in a JSON text. */
interface JsonLines {
  /** The line of a value, from 1, or of the nearest part that exists. */
  lineOf(path: Path): number;
  /** The first place where it is not JSON. */
  mistake?: { line: number; sentence: string };
}

/** Finds lines in a JSON text. As slow as it is thorough, so only for texts in which something is wrong. */
export function jsonLines(text: string): JsonLines {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const lineAt = (offset: number) => countBelow(ends, offset) + 1;
  const [error] = errors;
  return {
    lineOf(path) {
      for (let depth = path.length; root && depth > 0; depth -= 1) {
        const node = findNodeAtLocation(root, path.slice(0, depth));
        // The line of a field is that of its name.
        const isField = typeof path[depth - 1] === 'string';
        if (node) return lineAt((isField ? node.parent : node)?.offset ?? node.offset);
      }
      return lineAt(root?.offset ?? 0);
    },
    ...(error && {
      mistake: { line: lineAt(error.offset), sentence: sentenceOf(error) },
    }),
  };
}

/** How many of some numbers in ascending order are less than another one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((numbers[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** `PropertyNameExpected` becomes “property name expected”. */
function sentenceOf({ error }: ParseError): string {
  const words = printParseErrorCode(error).replace(/(?<=[a-z])[A-Z]/g, ' $&');
  return `is not JSON (${words.toLowerCase()})`;
}

/** A path as JavaScript writes it: `slides[3].alt`. */
export function jsonPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
