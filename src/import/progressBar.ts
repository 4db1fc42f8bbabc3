import type { WriteStream } from 'node:tty';
import cliProgress from 'cli-progress';
import { ProgressEstimate } from './progressEstimate.ts';
import type { PictureEvent } from './report.ts';

export interface ProgressBar {
  /** Draws the bar, empty. */
  begin(total: number): void;
  /** Draws the bar with a picture that is done; after the last one the bar goes. */
  update(event: PictureEvent): void;
  /** Takes the bar away, so that a line can be written; the next update draws it again. */
  clear(): void;
}

/** A bar with the picture done, pictures a minute and the time left. */
export function createProgressBar(stream: WriteStream): ProgressBar {
  let pace = newPace();
  let bar: cliProgress.SingleBar | undefined;
  const draw = (total: number, done: number, tokens: { file: string; pace: string }) => {
    if (bar) return bar.update(done, tokens);
    bar = undrawnBar(stream);
    bar.start(total, done, tokens);
  };
  const clear = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    begin(total) {
      pace = newPace();
      draw(total, 0, { file: '', pace: '' });
    },
    update({ done, total, file, outcome }) {
      draw(total, done, { file, pace: pace.after(total - done, outcome !== 'unchanged') });
      if (done === total) clear();
    },
    clear,
  };
}

function newPace(): ProgressEstimate {
  return new ProgressEstimate(() => performance.now());
}

function undrawnBar(stream: WriteStream): cliProgress.SingleBar {
  return new cliProgress.SingleBar(
    {
      stream,
      format: '{bar} {value}/{total}  {pace}  {file}',
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
}
