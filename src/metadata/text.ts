/**
 * Text on one line, cut between words.
 * @param limit the maximum number of characters, including the ellipsis.
 */
export function oneLine(text: string, limit: number): string {
  // Longer texts need not be processed as a whole.
  const line = text
    .slice(0, limit * 4)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const lastWord = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastWord > limit / 2 ? lastWord : undefined).trimEnd()}…`;
}

/** The fields that are defined. */
export function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
