import { type FileHandle, open } from 'node:fs/promises';
import { hasCode } from '../import/fileErrors.ts';
import { ifThere } from './ifThere.ts';

const chunkBytes = 1024 * 1024;

/** Whether two files are alike, piece by piece: a film is too large to be read whole. */
export async function hasSameBytes(path: string, other: string): Promise<boolean> {
  const first = await ifThere(open(path));
  if (!first) return false;
  try {
    const second = await open(other);
    try {
      return await areAlike(first, second);
    } finally {
      await second.close();
    }
  } finally {
    await first.close();
  }
}

async function areAlike(first: FileHandle, second: FileHandle): Promise<boolean> {
  const [one, two] = await Promise.all([first.stat(), second.stat()]);
  if (!one.isFile() || one.size !== two.size) return false;
  const pieces = [first, second].map(() => Buffer.alloc(Math.min(chunkBytes, one.size || 1)));
  for (let at = 0; at < one.size; at += chunkBytes) {
    const length = Math.min(chunkBytes, one.size - at);
    const [ours, theirs] = await Promise.all(
      [first, second].map(async (file, index) => {
        const buffer = pieces[index] as Buffer;
        await file.read(buffer, 0, length, at);
        return buffer.subarray(0, length);
      }),
    );
    if (!ours?.equals(theirs as Buffer)) return false;
  }
  return true;
}

/** Brings a file's bytes to the disk, so that a power cut does not leave its name without them. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } catch (error) {
    // Some file systems of networks cannot.
    if (!hasCode(error, 'EINVAL') && !hasCode(error, 'ENOTSUP')) throw error;
  } finally {
    await file.close();
  }
}
