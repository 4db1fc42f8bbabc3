import type { WriteStream } from 'node:tty';
import { missingTexts } from './gallery/texts.ts';
import type { InitReport } from './initGallery.ts';
import { printable } from './printable.ts';
import { createProgressBar } from './progressBar.ts';
import type {
  DryRunReport,
  EncodingReport,
  ImportReport,
  ProgressEvent,
  UnpublishedFile,
} from './report.ts';

export interface ConsoleReporter {
  say(line: string): void;
  progress(event: ProgressEvent): void;
  result(report: ImportReport): void;
}

/** Tells people how an import goes: a bar on a terminal, elsewhere a line for every picture that is not as it was. */
export function createConsoleReporter(stream: WriteStream): ConsoleReporter {
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

/** What is said of an import that is done. */
export function resultLines(report: ImportReport): string[] {
  const { galleries, story, dryRun } = report;
  const slides = galleries.flatMap((gallery) => gallery.slides);
  const refused = galleries.flatMap((gallery) => gallery.refused);
  return [
    ...(story?.warnings ?? []).map((warning) => `Warning: ${warning}.`),
    ...slides.flatMap(({ file, warnings }) =>
      warnings.map((warning) => `Warning: ${file} ${warning}.`),
    ),
    ...galleries.flatMap(({ leftOut = [] }) => leftOutLines(leftOut)),
    ...galleries.flatMap(({ id, withdrawn = [] }) =>
      withdrawn.map((slide) =>
        dryRun
          ? `Would withdraw the slide ${slide} from the gallery ${id}.`
          : `Withdrawn from the gallery ${id}: the slide ${slide}, which was published.`,
      ),
    ),
    ...refused.map(({ file, reason }) => `Refused: ${file}: ${reason}.`),
    ...encodingLines([...galleries, ...(story ? [story] : [])]),
    ...(dryRun ? dryRunLines(dryRun) : placeLines(report)),
  ];
}

function encodingLines(reports: readonly EncodingReport[]): string[] {
  const fast = reports.flatMap((report) => report.fast ?? []).length;
  const improved = reports.flatMap((report) => report.improved ?? []).length;
  return [
    ...(improved > 0
      ? [`Encoded well: ${count(improved, 'picture')} that --fast had encoded quickly.`]
      : []),
    ...(fast > 0
      ? [
          `Encoded quickly: ${count(fast, 'picture')}. Import again without --fast for smaller files.`,
        ]
      : []),
  ];
}

/** Files that are left out for one reason share a line. */
function leftOutLines(files: readonly UnpublishedFile[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { file, reason } of files) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), file]);
  }
  return [...byReason].map(([reason, names]) => `Left out: ${names.join(', ')}: ${reason}.`);
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
      warnings.filter(isNoBlank).map((warning) => `Warning: ${name} ${warning}.`),
    ),
    ...refused.map(({ file: name, reason }) => `Refused: ${name}: ${reason}.`),
    ...blankLines(slides),
    `${file} is written, with ${count(slides.length, 'picture')}. Edit it, then import the folder.`,
  ];
}

/** What is blank in every new gallery.yaml would hide what agencies demand, if each picture had its lines. */
function blankLines(slides: InitReport['slides']): string[] {
  const blanks = Object.entries(missingTexts).flatMap(([field, warning]) => {
    const without = slides.filter(({ warnings }) => warnings.includes(warning));
    if (without.length === 0) return [];
    const names = without.map(({ file }) => file);
    const some = names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ');
    const which = names.length === slides.length ? 'all' : some;
    return `${field} of ${count(names.length, 'picture')} (${which})`;
  });
  return blanks.length > 0 ? [`Still empty: ${blanks.join('; ')}.`] : [];
}

function isNoBlank(warning: string): boolean {
  return !Object.values<string>(missingTexts).includes(warning);
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
