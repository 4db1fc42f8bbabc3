import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault } from '../fileErrors.ts';
import { RefusedPicture } from '../importError.ts';
import { checkFile } from '../source/sourceFolder.ts';
import { fileKind, refusalOf } from './pictureKind.ts';

/** Larger than any photograph; a larger file is there by mistake. */
const maximumMegabytes = 200;
const bytesPerMegabyte = 1e6;

/**
 * Reads a picture file. Its kind is detected by content; whether it can be decoded is checked later.
 * @param root the folder being imported, which the file must not be outside of.
 * @throws RefusedPicture if it is not a readable file or not a supported picture.
 */
export async function readPicture(root: string, folder: string, file: string): Promise<Buffer> {
  const path = join(folder, file);
  const size = await checkFile(root, path);
  if (size === 0) throw new RefusedPicture('the file is empty');
  const megabytes = size / bytesPerMegabyte;
  if (megabytes > maximumMegabytes) {
    throw new RefusedPicture(
      `the file is too large (${Math.ceil(megabytes)} MB; the limit is ${maximumMegabytes} MB)`,
    );
  }
  const bytes = await readFile(path).catch((error) => {
    throw new RefusedPicture(`it cannot be read: ${fileFault(error) ?? error}`, { cause: error });
  });
  const refusal = refusalOf(fileKind(bytes));
  if (refusal) throw new RefusedPicture(refusal);
  return bytes;
}
