import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closestName } from '../content/closestName.ts';
import { ImportError } from '../import/importError.ts';

/** Exit codes: all is done; something was refused and is named; nothing was written, and why. */
export const exitCodes = { done: 0, someFailed: 1, nothingWritten: 2 } as const;

/** A command of the package. */
export interface Command {
  /** @returns its exit code. @throws ImportError with a sentence for each reason why nothing was done. */
  run(args: readonly string[], say: Say): Promise<number>;
}

/** Writes a line for people, on standard error; standard output is for what programs read. */
export type Say = (line: string) => void;

interface Option {
  type: 'string' | 'boolean';
  short?: string;
  default?: string | boolean;
  /** What stands for its value in the help. */
  value?: string;
  help: string;
}

export type Options = Readonly<Record<string, Option>>;
type AnyOptions = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends AnyOptions> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;
export type Values<O extends Options> = Parsed<O>['values'];

const helpOption = { help: { type: 'boolean', short: 'h', help: 'this text' } } as const;

interface Definition<O extends Options> {
  /** How it is called, such as `init [DIR]`. */
  usage: string;
  /** What it does, in a sentence. */
  about: string;
  options: O;
  /** How many arguments it takes besides its options; none by default. */
  arguments?: number;
  /** What the exit codes mean, where the usual ones say too little. */
  exits?: string;
  run(values: Values<O>, args: readonly string[], say: Say): Promise<number>;
}

/** A command from its options: help and refusals follow from them. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  const { usage, options, arguments: most = 0 } = definition;
  return {
    async run(args, say) {
      const { values, positionals } = readOptions({ ...options, ...helpOption }, args);
      if ((values as { help?: boolean }).help) {
        process.stdout.write(helpOf(definition));
        return exitCodes.done;
      }
      const [surplus] = positionals.slice(most);
      if (surplus !== undefined) {
        throw new ImportError(`Unexpected argument “${surplus}”. Usage: diaporama ${usage}`);
      }
      return definition.run(values as Values<O>, positionals, say);
    },
  };
}

/** @throws ImportError for options that are unknown, or that lack their value. */
export function readOptions<O extends AnyOptions>(options: O, args: readonly string[]): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, typed] = /^Unknown option '--?([^']+)'/.exec(error.message) ?? [];
    if (typed === undefined) throw new ImportError(`${error.message}. See --help.`, error);
    const names = Object.keys(options);
    const closest = closestName(typed, names);
    const advice = closest ? ` Did you mean --${closest}?` : ` There are --${names.join(', --')}.`;
    const dashes = typed.length > 1 ? '--' : '-';
    throw new ImportError(`Unknown option '${dashes}${typed}'.${advice} See --help.`, error);
  }
}

function helpOf({ usage, about, options, exits }: Definition<Options>): string {
  const rows = Object.entries({ ...options, ...helpOption }).map(([name, option]) => {
    const { value, help } = option as Option;
    return [`--${name}${value ? ` ${value}` : ''}`, help] as const;
  });
  return `${about}

Usage: diaporama ${usage}

${rowsOf(rows)}

Exit code: ${exits ?? '0 done; 2 not done, and why'}.
`;
}

/** Two columns. */
export function rowsOf(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n');
}
