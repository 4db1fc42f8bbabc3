/**
 * Text on one line, cut between words.
 * @param limit the most characters it may have, an ellipsis included.
 */
export function oneLine(text: string, limit: number): string {
  // Enough to tell where to cut; the text may be of any length.
  const line = text
    .slice(0, limit * 4)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const lastWord = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastWord > limit / 2 ? lastWord : undefined).trimEnd()}…`;
}

/** The fields that are known. */
export function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
