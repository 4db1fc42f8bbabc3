/** What moves a terminal's cursor, ends a line, or turns the direction of the text behind it. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A line fit for a terminal: a file may be called anything, and its name must not rewrite what stands there. */
export function printable(line: string): string {
  return line.replaceAll(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
