// `npm run import`: starts import.ts with a memory setting that must be set before a process starts.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// glibc keeps freed blocks in one arena a thread, which grows the encoders' memory from 420 to 690 MB for two pictures
// at a time. Blocks above this threshold (in bytes) are returned to the system instead; see "M_MMAP_THRESHOLD" in
// https://man7.org/linux/man-pages/man3/mallopt.3.html
const mmapThresholdBytes = 4 * 1024 * 1024;
const environment = { MALLOC_MMAP_THRESHOLD_: String(mmapThresholdBytes), ...process.env };

const command = fileURLToPath(new URL('./import.ts', import.meta.url));
const child = spawn(process.execPath, ['--import', 'tsx', command, ...process.argv.slice(2)], {
  // The IPC channel closes when this process ends, even by SIGKILL; the import then ends too.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: environment,
});

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));

child.on('exit', (exitCode, signal) => {
  process.exitCode = exitCode ?? 1;
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }
});
