import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { ImportError } from '../import/importError.ts';
import { ifThere } from './ifThere.ts';

/**
 * Publishing must not write over what it reads.
 * @param folder the site's. @param sources folders whose files are published.
 * @throws ImportError with a sentence.
 */
export async function refuseOverlap(
  outDir: string,
  folder: string,
  sources: readonly string[],
): Promise<void> {
  const [out = outDir, site = folder, ...from] = await Promise.all(
    [outDir, folder, ...sources].map(async (path) => (await ifThere(realpath(path))) ?? path),
  );
  const source = from.find((each) => isWithin(each, out) || isWithin(out, each));
  const taken = isWithin(site, out) ? site : source;
  if (taken === undefined) return;
  throw new ImportError(
    `${outDir} cannot be published to: it ${isWithin(taken, out) ? 'holds' : 'is part of'} ${taken}, which the site is made of. Choose another folder with --out. Nothing was changed.`,
  );
}

/** Whether a path is a folder or in it. */
function isWithin(path: string, folder: string): boolean {
  return !relative(folder, path).split(sep).includes('..');
}
