import { closestName } from '../content/closestName.ts';
import { ImportError } from '../import/importError.ts';
import { say } from '../import/terminal.ts';
import { type Command, exitCodes, rowsOf } from './command.ts';
import { commands } from './commands.ts';
import { packageVersion } from './packageVersion.ts';
import { problemsOf } from './problemsOf.ts';

/** Runs a command of the package as it is typed. @returns the exit code. */
export async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  try {
    switch (name) {
      case undefined:
        process.stdout.write(help());
        return exitCodes.nothingWritten;
      case '--help':
      case '-h':
        process.stdout.write(help());
        return exitCodes.done;
      case '--version':
        process.stdout.write(`${await packageVersion()}\n`);
        return exitCodes.done;
      case 'help': {
        const [about] = args;
        return await (about
          ? (await commandNamed(about)).run(['--help'], say)
          : runCommand(['--help']));
      }
      default:
        return await (await commandNamed(name)).run(args, say);
    }
  } catch (error) {
    for (const problem of problemsOf(error)) say(problem);
    return exitCodes.nothingWritten;
  }
}

async function commandNamed(name: string): Promise<Command> {
  const names = Object.keys(commands);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command.load();
  if (name.startsWith('-')) {
    throw new ImportError(`The command comes before its options: diaporama COMMAND ${name} …`);
  }
  const closest = closestName(name, names);
  const advice = closest ? `Did you mean ${closest}?` : `There are ${names.join(', ')}.`;
  throw new ImportError(`There is no command “${name}”. ${advice} See diaporama --help.`);
}

function help(): string {
  const rows = Object.entries(commands).map(
    ([name, { arguments: more, does }]) => [more ? `${name} ${more}` : name, does] as const,
  );
  return `Photo galleries for news stories.

Usage: diaporama COMMAND [options]

${rowsOf(rows)}

diaporama COMMAND --help lists the options of a command; diaporama --version prints the version.

Exit code: 0 done; 1 done, but for what is named; 2 nothing was written, and why.
`;
}
