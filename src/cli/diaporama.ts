import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../content/parse.ts';
import { folders } from '../content/urls.ts';
import { fileFault } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';
import { initSite } from './init.ts';
import { exitCodes, publishCommand } from './publishCommand.ts';
import { runImport } from './runImport.ts';
import { serveCommand } from './serveCommand.ts';

const help = `Photo galleries for news stories.

Usage: diaporama COMMAND [options]

  init [DIR]     begin a site folder
  import FOLDER  import pictures or a story into the content store (import --help)
  publish        write the site to dist/, for a static host
  serve          answer live what publish would have written

Options of publish and serve:
  --site DIR     the site folder (the current folder; or the variable SITE)
  --store DIR    its content store (content/ in the site folder)
  --app DIR      the built app (the package's own)
  --out DIR      where publish writes (dist/ in the site folder)
  --port NUMBER  where serve listens (4173; or the variable PORT)
  --host NAME    for whom serve listens (127.0.0.1: this machine only)
  --json         publish: print what was done as one JSON object
  --help         this text

Exit code: 0 done; 1 some documents could not be published, each is named; 2 nothing was written, and why.
`;

/** Compiled, this script stands in the built app; from source, the app is where `vite build` leaves it. */
const isCompiled = import.meta.url.endsWith('.js');
const builtApp = isCompiled ? resolve(import.meta.dirname, '..') : 'build';

const options = {
  site: { type: 'string', default: process.env.SITE ?? '.' },
  store: { type: 'string' },
  app: { type: 'string', default: builtApp },
  out: { type: 'string' },
  port: { type: 'string', default: process.env.PORT ?? '4173' },
  host: { type: 'string', default: '127.0.0.1' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  try {
    if (args[0] === 'import') return await runImport(sibling('import'), importArguments(args));
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    const [command, folder = '.'] = positionals;
    const place = { folder: resolve(values.site), store: values.store, app: resolve(values.app) };
    switch (values.help ? undefined : command) {
      case 'init': {
        const written = await initSite(resolve(folder));
        for (const path of written) say(`wrote ${join(folder, path)}`);
        say('Next: diaporama import FOLDER, then diaporama serve.');
        return exitCodes.done;
      }
      case 'publish': {
        const outDir = resolve(values.out ?? join(values.site, 'dist'));
        const report = await publishCommand({ ...place, outDir }, say);
        if (values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
        return report.failed.length > 0 ? exitCodes.someFailed : exitCodes.done;
      }
      case 'serve':
        return await serveCommand({ ...place, host: values.host, port: Number(values.port) }, say);
      default:
        process.stdout.write(help);
        return values.help ? exitCodes.done : exitCodes.nothingWritten;
    }
  } catch (error) {
    for (const problem of problemsOf(error)) say(problem);
    return exitCodes.nothingWritten;
  }
}

/** The importer's own arguments: it imports into the site's content store unless told otherwise. */
function importArguments([, ...args]: string[]): string[] {
  const at = args.indexOf('--site');
  const [, folder] = at < 0 ? [] : args.splice(at, 2);
  if (args.some((arg) => /^--into(=|$)/.test(arg))) return args;
  return [...args, '--into', join(folder ?? process.env.SITE ?? '.', folders.store)];
}

/** A script beside this one. */
function sibling(name: string): URL {
  return new URL(`./${name}.${isCompiled ? 'js' : 'ts'}`, import.meta.url);
}

/** A fault of ours keeps its stack, for whoever mends it. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ImportError) return error.problems;
  if (error instanceof ContentError) return [error.message];
  const isPersons = error instanceof TypeError || fileFault(error) !== undefined;
  return [error instanceof Error && !isPersons ? (error.stack ?? error.message) : String(error)];
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
