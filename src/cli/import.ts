import { resolve } from 'node:path';
import type { Photographers } from '../content/photographers.ts';
import { type ConsoleReporter, createConsoleReporter } from '../import/consoleReporter.ts';
import { fileFault } from '../import/fileErrors.ts';
import { ImportError, ImportStopped } from '../import/importError.ts';
import { abortOnSignals, exitWithParent } from '../import/shutdown.ts';
import { type Command, help, readCommandLine } from './commandLine.ts';

// Modules with large dependencies (sharp, YAML, file watching) are imported where a command needs them, so that help
// and refusals start fast.

const exitCodes = { imported: 0, someRefused: 1, nothingWritten: 2 };

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const reporter = await createConsoleReporter(process.stderr);
  try {
    const command = readCommandLine(args);
    if (!command) {
      process.stdout.write(help);
      return exitCodes.imported;
    }
    if (command.isInit) return await init(command, reporter);
    exitWithParent();
    return command.isWatch ? await watch(command, reporter) : await importOnce(command, reporter);
  } catch (error) {
    for (const problem of problemsOf(error)) reporter.print(problem);
    if (!(error instanceof ImportStopped)) reporter.print('Nothing was imported.');
    return exitCodes.nothingWritten;
  }
}

async function importOnce(
  { options, asJson, site }: Command,
  { print, progress, result }: ConsoleReporter,
): Promise<number> {
  const { importFolder } = await import('../import/importFolder.ts');
  const aliases = await aliasesIn(site, print);
  const report = await importFolder(
    { ...options, aliases },
    { progress, signal: abortOnSignals(print) },
  );
  result(report);
  if (asJson) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  const isRefused = report.galleries.some(({ refused }) => refused.length > 0);
  return isRefused ? exitCodes.someRefused : exitCodes.imported;
}

/** Writes a folder's gallery.yaml and reports which texts are still missing. */
async function init({ options, asJson }: Command, { print }: ConsoleReporter): Promise<number> {
  const { initGallery } = await import('../import/initGallery.ts');
  const { initLines } = await import('../import/reportLines.ts');
  const report = await initGallery(options, print);
  for (const line of initLines(report)) print(line);
  if (asJson) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  return report.refused.length > 0 ? exitCodes.someRefused : exitCodes.imported;
}

/** Imports the folder now and after every change. A mistake in it is reported once; the next change tries again. */
async function watch(
  { options, asJson, site }: Command,
  { print, progress }: ConsoleReporter,
): Promise<number> {
  const { importFolder } = await import('../import/importFolder.ts');
  const { resultLines } = await import('../import/reportLines.ts');
  const { listFiles } = await import('../import/source/sourceFolder.ts');
  const { watchFolder } = await import('../import/watchFolder.ts');
  const folder = resolve(options.folder);
  let isBusy = false;
  let printed: readonly string[] = [];
  const signal = abortOnSignals(print, () => isBusy);
  const printNew = (lines: readonly string[]) => {
    for (const line of lines) if (!printed.includes(line)) print(line);
    printed = lines;
  };
  const importChanges = async (isComplete: (path: string) => boolean) => {
    isBusy = true;
    try {
      const aliases = await aliasesIn(site, (line) => printNew([line]));
      const report = await importFolder({ ...options, aliases, isComplete }, { progress, signal });
      printNew(resultLines(report));
      if (asJson) process.stdout.write(`${JSON.stringify(report)}\n`);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      printNew(error.problems);
    }
    isBusy = false;
    if (!signal.aborted) print(`Waiting for changes in ${folder}. Press Ctrl+C to stop.`);
  };
  await listFiles(folder);
  await watchFolder(folder, importChanges, signal);
  return exitCodes.imported;
}

/** The other names of photographers. A mistake in a site's settings, which is noted, does not keep news from coming in. */
async function aliasesIn(
  site: string | undefined,
  note: (sentence: string) => void,
): Promise<Photographers | undefined> {
  if (site === undefined) return undefined;
  const { readSite } = await import('./readSite.ts');
  try {
    return (await readSite(site)).photographers;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    note(`The photographers of the site are not read: ${error.problems.join(' ')}`);
    return undefined;
  }
}

/** One line for each problem; an error of our own code keeps its stack. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ImportError) return error.problems;
  if (!(error instanceof Error)) return [String(error)];
  if (fileFault(error)) return [error.message];
  return (error.stack ?? error.message).split('\n');
}
