import { parseArgs } from 'node:util';
import { fileFault } from './import/fileErrors.ts';
import { ImportError } from './import/importError.ts';
import { importFolder } from './import/importFolder.ts';
import type { ImportReport, ProgressEvent } from './import/report.ts';

const help = `Imports a folder of pictures, or of a story, into the content store.

Usage: npm run import -- FOLDER [options]

  FOLDER         pictures (JPEG, PNG, WebP, AVIF, TIFF, GIF), with texts in gallery.yaml if there is one;
                 or a story: story.md and the folders of pictures it names
  --into DIR     the content store (public/content)
  --id ID        the name of the gallery or story in its address
  --title TEXT   its title
  --json         print what was done as one JSON object on standard output
  --help         this text

Exit code: 0 all imported; 1 some pictures were refused, the others are in; 2 nothing was written.
`;

const exitCodes = { imported: 0, someRefused: 1, nothingWritten: 2 };

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  try {
    const { positionals, values } = readArguments(args);
    if (values.help) {
      process.stdout.write(help);
      return exitCodes.imported;
    }
    const [folder, ...others] = positionals;
    if (folder === undefined) throw new ImportError('No folder is given. --help tells how.');
    if (others.length > 0)
      throw new ImportError(`One folder at a time, not also ${others.join(', ')}.`);
    const report = await importFolder({ folder, ...values }, tell);
    tellResult(report);
    if (values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    const isRefused = report.galleries.some(({ refused }) => refused.length > 0);
    return isRefused ? exitCodes.someRefused : exitCodes.imported;
  } catch (error) {
    for (const problem of problemsOf(error)) say(problem);
    say('Nothing was imported.');
    return exitCodes.nothingWritten;
  }
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        into: { type: 'string', default: 'public/content' },
        id: { type: 'string' },
        title: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportError(`${error.message} --help tells how.`, error);
  }
}

/** A fault of ours keeps its stack, for whoever mends it. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ImportError) return error.problems;
  const fault = fileFault(error);
  if (fault && error instanceof Error) return [error.message];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}

function tell(event: ProgressEvent): void {
  if (event.kind === 'note') say(event.text);
  else if (event.outcome !== 'unchanged') {
    say(
      `${event.done}/${event.total} ${event.file}${event.outcome === 'refused' ? ': refused' : ''}`,
    );
  }
}

function tellResult({ galleries, story }: ImportReport): void {
  for (const warning of story?.warnings ?? []) say(`Warning: ${warning}.`);
  for (const { slides } of galleries) {
    for (const { file, warnings } of slides) {
      for (const warning of warnings) say(`Warning: ${file} ${warning}.`);
    }
  }
  for (const { refused } of galleries) {
    for (const { file, reason } of refused) say(`Refused: ${file}: ${reason}.`);
  }
  for (const { id, slides } of galleries) {
    say(
      `Gallery ${id}: ${slides.length} ${slides.length === 1 ? 'slide' : 'slides'}, at /galleries/${id}.`,
    );
  }
  if (story) say(`Story ${story.slug}, at /articles/${story.slug}.`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
