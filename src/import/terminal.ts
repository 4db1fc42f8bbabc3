import { printable } from './consoleReporter.ts';

/** How often a step says how far it is where no line can be updated, in milliseconds. */
const reportEveryMs = 5000;

/** Tells how much of a long step is done; when all of it is, the line disappears. */
export type Progress = (done: number, total: number) => void;

/** The line that shows how far a step is. There is one terminal, and at most one such line on it. */
let line: { clear(): void } | undefined;

/** Writes a line for people on standard error; standard output is for programs. */
export function say(text: string): void {
  line?.clear();
  for (const each of text.split('\n')) process.stderr.write(`${printable(each)}\n`);
}

/**
 * Shows how far a long step is: on a terminal by one line that is updated, elsewhere by a line every few seconds.
 * @param step such as "Publishing". @param unit what is counted, such as "addresses".
 */
export async function showProgress(step: string, unit: string): Promise<Progress> {
  return process.stderr.isTTY ? updatedLine(step, unit) : repeatedLine(step, unit);
}

async function updatedLine(step: string, unit: string): Promise<Progress> {
  const { createBar } = await import('./progressBar.ts');
  let bar: ReturnType<typeof createBar> | undefined;
  const clear = () => {
    bar?.stop();
    bar = undefined;
    line = undefined;
  };
  return (done, total) => {
    if (done >= total) return clear();
    if (bar) return bar.update(done);
    bar = createBar(process.stderr, `${step} {bar} {value}/{total} ${unit}`);
    line = { clear };
    bar.start(total, done);
  };
}

function repeatedLine(step: string, unit: string): Progress {
  let saidMs = performance.now();
  return (done, total) => {
    if (done >= total || performance.now() - saidMs < reportEveryMs) return;
    saidMs = performance.now();
    say(`${step}: ${done} of ${total} ${unit}.`);
  };
}
