import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../fileErrors.ts';
import { isRunning } from '../processes.ts';

/** A complete file on disk, under a temporary name in its final folder. */
export interface TemporaryFile {
  temporary: string;
  path: string;
}

/** Writes a file to a temporary name, to be renamed to its path. If it fails, nothing is left of it. */
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

/** Syncs a folder, so that new names in it survive a power failure. Windows cannot sync folders. */
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

/**
 * True for a temporary file whose process has ended. Called before this process writes any, so one with its own id is
 * left from an earlier process.
 */
export function isAbandoned(name: string): boolean {
  const pid = Number(temporaryName.exec(name)?.[1]);
  // A lock is written while another import of this process may be running.
  const isLock = name.startsWith('..');
  return isTemporary(name) && ((pid === process.pid && !isLock) || !isRunning(pid));
}
