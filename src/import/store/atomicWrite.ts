import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../fileErrors.ts';
import { isRunning } from '../processes.ts';

/** A file that is whole and on the disk, under another name in the folder where it belongs. */
export interface TemporaryFile {
  temporary: string;
  path: string;
}

/** Writes a file whole, to be renamed to its path. Whatever goes wrong, nothing is left of it. */
export async function writeTemporary(
  path: string,
  content: string | Uint8Array,
): Promise<TemporaryFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { temporary, path };
}

/** Makes the names in a folder outlast a power cut. Where a system has no such call, it keeps their order itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } catch (error) {
    if (!hasCode(error, 'EINVAL')) throw error;
  } finally {
    await folder.close();
  }
}

const temporaryName = /^\..+\.(\d+)\.tmp$/;

export function isTemporary(name: string): boolean {
  return temporaryName.test(name);
}

/** True for an unfinished file whose process has ended; also for one of ours, before we have written any. */
export function isAbandoned(name: string): boolean {
  const pid = Number(temporaryName.exec(name)?.[1]);
  return isTemporary(name) && (pid === process.pid || !isRunning(pid));
}
