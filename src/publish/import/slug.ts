const combiningMarks = /\p{M}/gu;

/**
 * A name of a-z, 0-9 and single hyphens for an address or a file, at most 60 characters, never empty:
 * "Märkte & Börse" becomes "markte-borse", a name with no Latin letters or digits the fallback.
 */
export function slug(text: string, fallback: string): string {
  const latin = text.normalize('NFKD').replaceAll(combiningMarks, '').toLowerCase();
  const hyphenated = latin.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60);
  return hyphenated.replaceAll(/^-+|-+$/g, '') || fallback;
}

/** A file's name without its folder and extension. */
export function stem(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
