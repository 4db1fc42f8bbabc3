import { type Command, help, readCommandLine } from './import/commandLine.ts';
import { fileFault } from './import/fileErrors.ts';
import { ImportError, ImportStopped } from './import/importError.ts';
import { importFolder } from './import/importFolder.ts';
import { initGallery } from './import/initGallery.ts';
import { endWithParent, stopSignal } from './import/stopSignal.ts';
import { createTeller, initLines, type Teller } from './import/teller.ts';

const exitCodes = { imported: 0, someRefused: 1, nothingWritten: 2 };

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const teller = createTeller(process.stderr);
  try {
    const command = readCommandLine(args);
    if (!command) {
      process.stdout.write(help);
      return exitCodes.imported;
    }
    if (command.isInit) return await init(command, teller);
    endWithParent();
    const signal = stopSignal(teller.say);
    const report = await importFolder(command.options, { progress: teller.progress, signal });
    teller.result(report);
    if (command.asJson) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    const isRefused = report.galleries.some(({ refused }) => refused.length > 0);
    return isRefused ? exitCodes.someRefused : exitCodes.imported;
  } catch (error) {
    for (const problem of problemsOf(error)) teller.say(problem);
    if (!(error instanceof ImportStopped)) teller.say('Nothing was imported.');
    return exitCodes.nothingWritten;
  }
}

/** Writes a folder's gallery.yaml, and says what it still lacks. */
async function init({ options, asJson }: Command, { say }: Teller): Promise<number> {
  const report = await initGallery(options, say);
  for (const line of initLines(report)) say(line);
  if (asJson) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  return report.refused.length > 0 ? exitCodes.someRefused : exitCodes.imported;
}

/** A fault of ours keeps its stack, for whoever mends it. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ImportError) return error.problems;
  const fault = fileFault(error);
  if (fault && error instanceof Error) return [error.message];
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
}
