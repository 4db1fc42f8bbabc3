import type { WriteStream } from 'node:tty';
import type { InitReport } from './initGallery.ts';
import { printable } from './printable.ts';
import { createProgressBar } from './progressBar.ts';
import type { DryRunReport, ImportReport, ProgressEvent } from './report.ts';

export interface Teller {
  say(line: string): void;
  progress(event: ProgressEvent): void;
  result(report: ImportReport): void;
}

/** Tells people how an import goes: a bar on a terminal, elsewhere a line for every picture that is not as it was. */
export function createTeller(stream: WriteStream): Teller {
  const bar = stream.isTTY ? createProgressBar(stream) : undefined;
  const say = (line: string) => {
    bar?.clear();
    stream.write(`${printable(line)}\n`);
  };
  return {
    say,
    progress(event) {
      if (event.kind === 'note') say(event.text);
      else if (event.kind === 'begin') bar?.begin(event.total);
      else if (bar) bar.update({ ...event, file: printable(event.file) });
      else if (event.outcome !== 'unchanged') say(pictureLine(event));
    },
    result(report) {
      for (const line of resultLines(report)) say(line);
    },
  };
}

function pictureLine({ done, total, file, outcome }: ProgressEvent & { kind: 'picture' }): string {
  return `${done}/${total} ${file}${outcome === 'new' ? '' : `: ${outcome}`}`;
}

function resultLines(report: ImportReport): string[] {
  const { galleries, story, dryRun } = report;
  const slides = galleries.flatMap((gallery) => gallery.slides);
  const refused = galleries.flatMap((gallery) => gallery.refused);
  return [
    ...(story?.warnings ?? []).map((warning) => `Warning: ${warning}.`),
    ...slides.flatMap(({ file, warnings }) =>
      warnings.map((warning) => `Warning: ${file} ${warning}.`),
    ),
    ...refused.map(({ file, reason }) => `Refused: ${file}: ${reason}.`),
    ...(dryRun ? dryRunLines(dryRun) : placeLines(report)),
  ];
}

function placeLines({ galleries, story }: ImportReport): string[] {
  return [
    ...galleries.map(
      ({ id, slides }) => `Gallery ${id}: ${count(slides.length, 'slide')}, at /galleries/${id}.`,
    ),
    ...(story ? [`Story ${story.slug}, at /articles/${story.slug}.`] : []),
  ];
}

/** What is said after `--init`. */
export function initLines({ file, slides, refused }: InitReport): string[] {
  return [
    ...slides.flatMap(({ file: name, warnings }) =>
      warnings.map((warning) => `Warning: ${name} ${warning}.`),
    ),
    ...refused.map(({ file: name, reason }) => `Refused: ${name}: ${reason}.`),
    `${file} is written, with ${count(slides.length, 'picture')}. Edit it, then import the folder.`,
  ];
}

function dryRunLines({ written, replaced, removed }: DryRunReport): string[] {
  return [
    ...written.map((src) => `Would write ${src}.`),
    ...replaced.map((src) => `Would replace ${src}.`),
    ...removed.map((src) => `Would remove ${src}.`),
    `A dry run: of ${count(written.length, 'new file')}, ${replaced.length} to replace and ${removed.length} to remove, none was touched.`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
