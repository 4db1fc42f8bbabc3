import type { WriteStream } from 'node:tty';
import type { ImportReport, PictureEvent, Progress } from './report.ts';
import { resultLines } from './reportLines.ts';

export interface ConsoleReporter {
  /** Writes one line. */
  print(line: string): void;
  progress: Progress;
  result(report: ImportReport): void;
}

/** Reports an import to people: a progress bar on a terminal, elsewhere one line for each picture that changed. */
export async function createConsoleReporter(stream: WriteStream): Promise<ConsoleReporter> {
  const bar = stream.isTTY
    ? (await import('./progressBar.ts')).createProgressBar(stream)
    : undefined;
  const print = (line: string) => {
    bar?.clear();
    stream.write(`${printable(line)}\n`);
  };
  return {
    print,
    progress(event) {
      if (event.kind === 'note') print(event.text);
      else if (event.kind === 'begin') bar?.begin(event.total);
      else if (bar) bar.update({ ...event, file: printable(event.file) });
      else if (event.outcome !== 'unchanged') print(pictureLine(event));
    },
    result(report) {
      for (const line of resultLines(report)) print(line);
    },
  };
}

function pictureLine({ done, total, file, outcome }: PictureEvent): string {
  return `${done}/${total} ${file}${outcome === 'new' ? '' : `: ${outcome}`}`;
}

/** Control characters, line separators and the marks that change the direction of text. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Escapes what a file name could use to move the cursor or forge a line on the terminal. */
export function printable(line: string): string {
  return line.replaceAll(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
