import type { WriteStream } from 'node:tty';
import cliProgress from 'cli-progress';
import { ProgressEstimate } from './progressEstimate.ts';
import type { PictureEvent } from './report.ts';

export interface ProgressBar {
  /** Draws an empty bar. */
  begin(total: number): void;
  /** Draws the bar after a picture; after the last one it disappears. */
  update(event: PictureEvent): void;
  /** Removes the bar so that a line can be written; the next update draws it again. */
  clear(): void;
}

/** A bar that shows the last picture, pictures a minute and the time left. */
export function createProgressBar(stream: WriteStream): ProgressBar {
  let estimate = newEstimate();
  let bar: cliProgress.SingleBar | undefined;
  const draw = (total: number, done: number, tokens: { file: string; estimate: string }) => {
    if (bar) return bar.update(done, tokens);
    bar = createBar(stream, '{bar} {value}/{total}  {estimate}  {file}');
    bar.start(total, done, tokens);
  };
  const clear = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    begin(total) {
      estimate = newEstimate();
      draw(total, 0, { file: '', estimate: '' });
    },
    update({ done, total, file, outcome }) {
      const left = total - done;
      draw(total, done, { file, estimate: estimate.after(left, outcome !== 'unchanged') });
      if (left === 0) clear();
    },
    clear,
  };
}

function newEstimate(): ProgressEstimate {
  return new ProgressEstimate(() => performance.now());
}

/** A bar that disappears when all is done. */
export function createBar(stream: WriteStream, format: string): cliProgress.SingleBar {
  // Drawn anew even where nothing has changed, since other programs may have cleared the line: Vite does.
  const options = { stream, format, clearOnComplete: true, forceRedraw: true };
  return new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
}
