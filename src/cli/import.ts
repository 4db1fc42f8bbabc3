import { resolve } from 'node:path';
import {
  type ConsoleReporter,
  createConsoleReporter,
  initLines,
  resultLines,
} from '../import/consoleReporter.ts';
import { fileFault } from '../import/fileErrors.ts';
import { ImportError, ImportStopped } from '../import/importError.ts';
import { importFolder } from '../import/importFolder.ts';
import { initGallery } from '../import/initGallery.ts';
import { abortOnSignals, exitWithParent } from '../import/shutdown.ts';
import { listFiles } from '../import/source/sourceFolder.ts';
import { watchFolder } from '../import/watchFolder.ts';
import { type Command, help, readCommandLine } from './commandLine.ts';

const exitCodes = { imported: 0, someRefused: 1, nothingWritten: 2 };

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const reporter = createConsoleReporter(process.stderr);
  try {
    const command = readCommandLine(args);
    if (!command) {
      process.stdout.write(help);
      return exitCodes.imported;
    }
    if (command.isInit) return await init(command, reporter);
    exitWithParent();
    if (command.isWatch) return await watchAndImport(command, reporter);
    const signal = abortOnSignals(reporter.say);
    const report = await importFolder(command.options, { progress: reporter.progress, signal });
    reporter.result(report);
    if (command.asJson) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    const isRefused = report.galleries.some(({ refused }) => refused.length > 0);
    return isRefused ? exitCodes.someRefused : exitCodes.imported;
  } catch (error) {
    for (const problem of problemsOf(error)) reporter.say(problem);
    if (!(error instanceof ImportStopped)) reporter.say('Nothing was imported.');
    return exitCodes.nothingWritten;
  }
}

/** Writes a folder's gallery.yaml, and says what it still lacks. */
async function init({ options, asJson }: Command, { say }: ConsoleReporter): Promise<number> {
  const report = await initGallery(options, say);
  for (const line of initLines(report)) say(line);
  if (asJson) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  return report.refused.length > 0 ? exitCodes.someRefused : exitCodes.imported;
}

/** Imports whenever the folder changes; a mistake in it is said once, and waits to be mended. */
async function watchAndImport(
  { options, asJson }: Command,
  reporter: ConsoleReporter,
): Promise<number> {
  const folder = resolve(options.folder);
  let isBusy = false;
  let told: readonly string[] = [];
  const signal = abortOnSignals(reporter.say, () => isBusy);
  const tell = (lines: readonly string[]) => {
    for (const line of lines) if (!told.includes(line)) reporter.say(line);
    told = lines;
  };
  const importOnce = async (isComplete: (path: string) => boolean) => {
    isBusy = true;
    try {
      const surroundings = { progress: reporter.progress, signal };
      const report = await importFolder({ ...options, isComplete }, surroundings);
      tell(resultLines(report));
      if (asJson) process.stdout.write(`${JSON.stringify(report)}\n`);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      tell(error.problems);
    }
    isBusy = false;
    if (!signal.aborted) reporter.say(`Waiting for changes in ${folder}; Ctrl+C ends it.`);
  };
  await listFiles(folder);
  await watchFolder(folder, importOnce, signal);
  return exitCodes.imported;
}

/** A fault of ours keeps its stack, for whoever mends it. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ImportError) return error.problems;
  const fault = fileFault(error);
  if (fault && error instanceof Error) return [error.message];
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
}
