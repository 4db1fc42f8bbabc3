const combiningMarks = /\p{M}/gu;

/**
 * Device names on Windows, reserved with any extension:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const reservedName = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for addresses and files: a-z, 0-9 and single hyphens, 1 to 60 characters. "Märkte & Börse" becomes
 * "markte-borse". Text without Latin letters or digits becomes the fallback, and a device name gets it as a prefix.
 */
export function slug(text: string, fallback: string): string {
  const latin = text.normalize('NFKD').replaceAll(combiningMarks, '').toLowerCase();
  const hyphenated = latin.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60);
  const name = hyphenated.replaceAll(/^-+|-+$/g, '') || fallback;
  return reservedName.test(name) ? `${fallback}-${name}` : name;
}

/** A file name without folder and extension. */
export function stem(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
