const combiningMarks = /\p{M}/gu;

/** Devices on Windows, whatever the extension: a file of that name cannot be written or copied there. */
const reservedName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name of a-z, 0-9 and single hyphens for an address or a file, at most 60 characters, never empty:
 * "Märkte & Börse" becomes "markte-borse", a name with no Latin letters or digits the fallback, and one that
 * Windows keeps for a device has the fallback in front.
 */
export function slug(text: string, fallback: string): string {
  const latin = text.normalize('NFKD').replaceAll(combiningMarks, '').toLowerCase();
  const hyphenated = latin.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60);
  const name = hyphenated.replaceAll(/^-+|-+$/g, '') || fallback;
  return reservedName.test(name) ? `${fallback}-${name}` : name;
}

/** A file's name without its folder and extension. */
export function stem(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
