import leven from 'leven';

/**
 * The name that was probably meant: the same but for capitals, blanks, quotation marks and extension, else the one
 * with the fewest letters changed, if few enough. Names that differ by their digits alone are different names.
 */
export function closestName(typed: string, names: Iterable<string>): string | undefined {
  const candidates = [...names];
  const alike = candidates.filter((name) => bareName(name) === bareName(typed));
  if (alike.length > 0) return alike.length === 1 ? alike[0] : exactButCapitals(typed, alike);
  const most = mostChanges(bareName(typed).length);
  const close = candidates
    .map((name) => ({ name, distance: leven(bareName(typed), bareName(name)) }))
    .filter(
      ({ name, distance }) => distance <= most && withoutDigits(name) !== withoutDigits(typed),
    )
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.name;
}

/** The end of a sentence about something that is not there; nothing where no name is close. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const name = closestName(typed, names);
  return name === undefined ? '' : `; did you mean “${name}”?`;
}

/** Two letters that changed places count as two; in the shortest words every change makes another word. */
function mostChanges(length: number): number {
  if (length < 3) return 0;
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 4));
}

function exactButCapitals(typed: string, names: string[]): string | undefined {
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
