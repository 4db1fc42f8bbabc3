import { availableParallelism, loadavg } from 'node:os';

/** The load average of the last minute. */
export function load(): number {
  return loadavg()[0] ?? 0;
}

/** With a higher load before the benchmark starts, the machine is busy and times mean little. */
const quietLoad = 0.35;

export function isLoaded(): boolean {
  return load() > quietLoad * availableParallelism();
}
