import { readFile } from 'node:fs/promises';
import { hasCode } from './fileErrors.ts';

/** True if there is a process of that number on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, for another user.
    return hasCode(error, 'EPERM');
  }
}

/**
 * What tells a process from an earlier one of the same number: which boot of the machine, and when since then it
 * began. Undefined for a process that is not there or has ended, and on systems that do not say (only Linux does).
 */
export async function birthOf(pid: number): Promise<string | undefined> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1');
    const status = await readFile(`/proc/${pid}/stat`, 'latin1');
    // The program's name, in parentheses, may hold anything. After it come the state and, 19 fields on, the start.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const hasEnded = fields[0] === 'Z' || fields[0] === 'X';
    return hasEnded ? undefined : `${boot.trim()}/${fields[19]}`;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH') || hasCode(error, 'EACCES'))
      return undefined;
    throw error;
  }
}
