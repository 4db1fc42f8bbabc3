import leven from 'leven';

/**
 * The name that a typing mistake most likely stands for. A name that differs only in case, spaces, quotation marks or
 * extension wins; otherwise the one with the smallest edit distance, if it is small. Names that differ only in their
 * digits are never suggested for each other.
 */
export function closestName(typed: string, names: Iterable<string>): string | undefined {
  const candidates = [...names];
  const equal = candidates.filter((name) => bareName(name) === bareName(typed));
  if (equal.length > 0) return equal.length === 1 ? equal[0] : equalIgnoringCase(typed, equal);
  const maximum = maximumDistance(bareName(typed).length);
  const close = candidates
    .map((name) => ({ name, distance: mistakesIn(bareName(typed), bareName(name)) }))
    .filter(
      ({ name, distance }) => distance <= maximum && withoutDigits(name) !== withoutDigits(typed),
    )
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.name;
}

/** The end of a sentence about a missing name; empty if no name is close. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const name = closestName(typed, names);
  return name === undefined ? '' : `; did you mean “${name}”?`;
}

/** The edit distance, with two swapped letters as the one mistake that they are. */
function mistakesIn(typed: string, name: string): number {
  const changes = leven(typed, name);
  const letters = (word: string) => [...word].sort().join('');
  return changes === 2 && letters(typed) === letters(name) ? 1 : changes;
}

/** In very short words any change makes another word. */
function maximumDistance(length: number): number {
  if (length < 3) return 0;
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 4));
}

function equalIgnoringCase(typed: string, names: string[]): string | undefined {
  return names.find((name) => name.toLowerCase() === typed.toLowerCase()) ?? names[0];
}

function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Cf}\s_"'“”„‘’«»-]/gu, '')
    .replace(/\.(jpe?g|png|webp|avif|tiff?|gif)$/, '');
}

function withoutDigits(name: string): string {
  return name.toLowerCase().replaceAll(/\d/g, '');
}
