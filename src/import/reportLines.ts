import { paths } from '../content/urls.ts';
import { missingTexts } from './gallery/missingTexts.ts';
import type { InitReport } from './initGallery.ts';
import { momentText } from './momentText.ts';
import type { DryRunReport, EncodingReport, ImportReport, UnpublishedFile } from './report.ts';

/** A finished import as lines for people. */
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
    ...galleries.flatMap(({ id, killed = [] }) =>
      killed.map((slide) =>
        dryRun
          ? `Killed: would withdraw slide ${slide} of gallery ${id}, which was published before.`
          : `Killed: slide ${slide} of gallery ${id} was published before and is withdrawn. Publish, and purge caches.`,
      ),
    ),
    ...galleries.flatMap(({ id, withdrawn = [], killed = [] }) =>
      withdrawn
        .filter((slide) => !killed.includes(slide))
        .map((slide) =>
          dryRun
            ? `Would withdraw slide ${slide} from gallery ${id}.`
            : `Withdrawn: slide ${slide} of gallery ${id}, which was published before.`,
        ),
    ),
    ...refused.map(({ file, reason }) => `Refused: ${file}: ${reason}.`),
    ...waitingLines(report),
    ...encodingLines([...galleries, ...(story ? [story] : [])]),
    ...(dryRun ? dryRunLines(dryRun) : addressLines(report)),
  ];
}

function encodingLines(reports: readonly EncodingReport[]): string[] {
  const fast = reports.flatMap((report) => report.fast ?? []).length;
  const improved = reports.flatMap((report) => report.improved ?? []).length;
  return [
    ...(improved > 0
      ? [`Re-encoded: ${count(improved, 'picture')} imported with --fast before.`]
      : []),
    ...(fast > 0
      ? [
          `Encoded quickly: ${count(fast, 'picture')}. Import again without --fast for smaller files.`,
        ]
      : []),
  ];
}

/** What readers do not see yet: one line for all that appear at the same time, and one for all drafts. */
function waitingLines({ galleries, story }: ImportReport): string[] {
  const named = [
    ...(story ? [{ ...story, name: `story ${story.slug}` }] : []),
    ...galleries.map((gallery) => ({ ...gallery, name: `gallery ${gallery.id}` })),
    ...galleries.flatMap(({ slides }) => slides.map((slide) => ({ ...slide, name: slide.file }))),
  ];
  const byLine = new Map<string, string[]>();
  for (const { name, draft, from } of named) {
    if (!draft && !from) continue;
    const when = draft || !from ? 'while it is a draft' : `before ${momentText(from)}`;
    byLine.set(when, [...(byLine.get(when) ?? []), name]);
  }
  return [...byLine].map(([when, names]) => `Not published ${when}: ${names.join(', ')}.`);
}

/** One line for each reason. */
function leftOutLines(files: readonly UnpublishedFile[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { file, reason } of files) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), file]);
  }
  return [...byReason].map(([reason, names]) => `Left out: ${names.join(', ')}: ${reason}.`);
}

function addressLines({ galleries, story }: ImportReport): string[] {
  return [
    ...galleries.map(
      ({ id, slides }) =>
        `Gallery ${id}: ${count(slides.length, 'slide')}, at ${paths.gallery(id)}.`,
    ),
    ...(story ? [`Story ${story.slug}, at ${paths.story(story.slug)}.`] : []),
  ];
}

function dryRunLines({ written, replaced, removed }: DryRunReport): string[] {
  return [
    ...written.map((src) => `Would write ${src}.`),
    ...replaced.map((src) => `Would replace ${src}.`),
    ...removed.map((src) => `Would remove ${src}.`),
    `Dry run: ${written.length} to write, ${replaced.length} to replace, ${removed.length} to remove. Nothing was changed.`,
  ];
}

/** The result of `--init` as lines for people. */
export function initLines({ file, slides, refused }: InitReport): string[] {
  const missing: readonly string[] = Object.values(missingTexts);
  return [
    ...slides.flatMap(({ file: name, warnings }) =>
      warnings
        .filter((warning) => !missing.includes(warning))
        .map((warning) => `Warning: ${name} ${warning}.`),
    ),
    ...refused.map(({ file: name, reason }) => `Refused: ${name}: ${reason}.`),
    ...missingTextLines(slides),
    `Wrote ${file} with ${count(slides.length, 'picture')}. Edit it, then import the folder.`,
  ];
}

/** Sums up missing texts: every new gallery.yaml has many, and a line for each would bury other warnings. */
function missingTextLines(slides: InitReport['slides']): string[] {
  const fields = Object.entries(missingTexts).flatMap(([field, warning]) => {
    const without = slides.filter(({ warnings }) => warnings.includes(warning));
    if (without.length === 0) return [];
    const names = without.map(({ file }) => file);
    const some = names.length > 5 ? `${names.slice(0, 5).join(', ')} …` : names.join(', ');
    const which = names.length === slides.length ? 'all' : some;
    return `${field} of ${count(names.length, 'picture')} (${which})`;
  });
  return fields.length > 0 ? [`Still empty: ${fields.join('; ')}.`] : [];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
