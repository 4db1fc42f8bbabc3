import { ImportError } from './importError.ts';

/** Kills this process when its parent goes away, even if the parent was killed, so that no import runs unattended. */
export function exitWithParent(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // The IPC channel alone must not keep the process alive.
  process.channel?.unref();
}

/**
 * Shuts an import down cleanly on SIGINT, SIGTERM or SIGHUP: the returned signal aborts, pictures in progress are
 * finished, and completed ones stay. An import that is already writing its documents runs to the end. Repeated signals
 * are ignored, because the terminal and npm both forward one Ctrl+C. SIGKILL is safe too.
 * @param isBusy whether there is work to finish first.
 */
export function abortOnSignals(
  print: (line: string) => void,
  isBusy: () => boolean = () => true,
): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) return;
      if (isBusy()) print('Stopping after the pictures in progress; this takes a few seconds.');
      controller.abort(new ImportError(`The import was stopped by ${name}.`));
    });
  }
  return controller.signal;
}
