import { availableParallelism, loadavg } from 'node:os';

/** Processes that wanted to run, on average of the last minute. */
export function load(): number {
  return loadavg()[0] ?? 0;
}

/** With more of it than this before the benchmark has begun, others are at work, and times say little. */
const quietLoad = 0.35;

export function isLoaded(): boolean {
  return load() > quietLoad * availableParallelism();
}
