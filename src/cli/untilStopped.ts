/** Waits until the process is told to end. A second signal ends it at once. */
export function untilStopped(): Promise<void> {
  return new Promise((end) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end());
  });
}
