// Loaded into a command by `node --import`, to note what it took: processor time and memory, its threads included. A
// process that it starts adds a line of its own.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { USAGE_FILE } = process.env;
if (isMainThread && USAGE_FILE) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpuS = (userCPUTime + systemCPUTime) / 1e6;
    appendFileSync(USAGE_FILE, `${JSON.stringify({ cpuS, memoryMb: maxRSS / 1024 })}\n`);
  });
}
