import { ImportError } from './importError.ts';

/** Started by another process, the import ends with it even if that is killed, rather than go on unseen. */
export function exitWithParent(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // The channel alone does not keep the process running.
  process.channel?.unref();
}

/**
 * Ends an import in good order when the process is asked to end: the signal returned aborts, the files under way
 * are waited for, and what is done stays. An import that is already writing its documents is finished instead.
 * Asking again changes nothing, as terminals and npm both pass on one Ctrl+C; SIGKILL is safe too.
 * @param isBusy whether there is something to wait for.
 */
export function abortOnSignals(
  say: (line: string) => void,
  isBusy: () => boolean = () => true,
): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) return;
      if (isBusy()) say('Stopping when the files under way are done, in a few seconds.');
      controller.abort(new ImportError(`The import was stopped (${name}).`));
    });
  }
  return controller.signal;
}
