/** Aborts when the process is told to end, for work that ends by itself. Told again, the process ends at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort());
  }
  return controller.signal;
}

/** Waits until the process is told to end. Told again, it ends at once. */
export function untilStopped(): Promise<void> {
  const signal = stopSignal();
  return new Promise((end) => signal.addEventListener('abort', () => end()));
}
