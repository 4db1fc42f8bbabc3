import { readFile } from 'node:fs/promises';
import { hasCode } from './fileErrors.ts';

/** True if a process with this id runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but belongs to another user.
    return hasCode(error, 'EPERM');
  }
}

/**
 * Identifies a process beyond its id, which may be reused: the boot of the machine and the start time since then.
 * Undefined if the process has ended, and on systems other than Linux.
 */
export async function identityOf(pid: number): Promise<string | undefined> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1');
    const status = await readFile(`/proc/${pid}/stat`, 'latin1');
    // Fields follow the program's name, which is in parentheses and may contain anything: state first, start time 20th.
    // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const hasEnded = fields[0] === 'Z' || fields[0] === 'X';
    return hasEnded ? undefined : `${boot.trim()}/${fields[19]}`;
  } catch (error) {
    const isUnknown = ['ENOENT', 'ESRCH', 'EACCES'].some((code) => hasCode(error, code));
    if (isUnknown) return undefined;
    throw error;
  }
}
