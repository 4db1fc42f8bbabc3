import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault } from '../fileErrors.ts';
import { RefusedPicture } from '../importError.ts';
import { checkFile } from '../source/sourceFolder.ts';
import { fileKind, refusalOf } from './pictureKind.ts';

/** Larger than any photograph; a file beyond it is read by mistake. */
const maximumBytes = 200e6;

/**
 * The bytes of a picture's file. What they are is told by content; whether they can be decoded shows later.
 * @param root the folder being imported, which the file must not lead out of.
 * @throws RefusedPicture when it is not a file that can be read, or not a picture.
 */
export async function readPicture(root: string, folder: string, file: string): Promise<Buffer> {
  const path = join(folder, file);
  const size = await checkFile(root, path);
  if (size === 0) throw new RefusedPicture('the file is empty');
  if (size > maximumBytes) {
    throw new RefusedPicture(`the file has ${Math.round(size / 1e6)} MB; at most 200 are read`);
  }
  const bytes = await readFile(path).catch((error) => {
    throw new RefusedPicture(`it cannot be read: ${fileFault(error) ?? error}`, { cause: error });
  });
  const refusal = refusalOf(fileKind(bytes));
  if (refusal) throw new RefusedPicture(refusal);
  return bytes;
}
