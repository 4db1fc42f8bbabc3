import { join, resolve } from 'node:path';
import { folders } from '../content/urls.ts';
import { exitCodes, type Say } from './command.ts';
import { dueLines } from './dueLines.ts';
import { type PublishOptions, publish } from './publish.ts';
import { publishAgain } from './publishAgain.ts';
import { readSite } from './readSite.ts';
import { isSite } from './siteOptions.ts';
import { stopSignal } from './stopSignal.ts';
import { type ChangedFiles, watchSite } from './watchSite.ts';

/** Publishes until the process is told to end. */
export async function publishWatch(
  options: PublishOptions,
  asJson: boolean,
  say: Say,
): Promise<number> {
  const { folder } = options;
  const store = resolve(options.store ?? join(folder, folders.store));
  // Where there is no site, there is nothing to wait for.
  if (!isSite(folder)) await readSite(folder);
  const before = { failures: '', due: '', isFirst: true };
  const publishOnce = async () => {
    const { report, notDue, lines } = await publish(options, say);
    const due = dueLines(notDue, false);
    const failures = JSON.stringify(report.failed);
    const isNews =
      before.isFirst ||
      failures !== before.failures ||
      report.changed.length + report.removed.length > 0;
    if (isNews) for (const line of lines) say(line);
    if (before.isFirst || before.due !== due.join()) for (const line of due) say(line);
    if (before.isFirst) say(`Waiting for changes in ${folder}. Press Ctrl+C to stop.`);
    if (asJson) process.stdout.write(`${JSON.stringify({ ...report, notDue })}\n`);
    Object.assign(before, { failures, due: due.join(), isFirst: false });
    const [next] = notDue;
    return next?.from === undefined ? Number.POSITIVE_INFINITY : Date.parse(next.from);
  };
  const onError = (error: unknown) => say(`The folder cannot be watched any more: ${error}`);
  await publishAgain({
    publish: publishOnce,
    watch: (onChange) => watchSite({ folder, store, onError, onChange: ifPublished(onChange) }),
    say,
    signal: stopSignal(),
  });
  return exitCodes.done;
}

/** Sources are published only once they are imported. */
function ifPublished(onChange: () => void) {
  return (files: ChangedFiles) => {
    if (files.has('site') || files.has('content')) onChange();
  };
}
