import { spawn } from 'node:child_process';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// glibc keeps freed blocks in one arena a thread, which grows the encoders' memory from 420 to 690 MB for two pictures
// at a time. Blocks above this threshold (in bytes) are returned to the system instead; see "M_MMAP_THRESHOLD" in
// https://man7.org/linux/man-pages/man3/mallopt.3.html
const mmapThresholdBytes = 4 * 1024 * 1024;

/** The importer's script, compiled or not, as this file is. */
const importer = join(import.meta.dirname, `import${extname(fileURLToPath(import.meta.url))}`);

/**
 * Runs the importer in a process of its own, since the memory setting must be made before a process starts.
 * @returns its exit code; ended by a signal, this process ends by the same.
 */
export function runImport(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, importer, ...args], {
    // The IPC channel closes when this process ends, even by SIGKILL; the import then ends too.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { MALLOC_MMAP_THRESHOLD_: String(mmapThresholdBytes), ...process.env },
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => child.kill(name));
  }
  return new Promise((resolve) => {
    child.on('exit', (exitCode, signal) => {
      if (signal) {
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
      } else resolve(exitCode ?? 1);
    });
  });
}
