// `npm run import`: starts import.ts with a setting of memory that only the parent of a process can make.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// glibc keeps freed blocks in an arena of each thread, which doubles what the encoders take: 690 instead of 420 MB
// for two pictures at a time. Blocks above this size (in bytes) go back to the system instead.
const environment = { MALLOC_MMAP_THRESHOLD_: String(4 * 1024 * 1024), ...process.env };

const command = fileURLToPath(new URL('./import.ts', import.meta.url));
const child = spawn(process.execPath, ['--import', 'tsx', command, ...process.argv.slice(2)], {
  // The channel ends with this process, also when it is killed, and the import with the channel.
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
