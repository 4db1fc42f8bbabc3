import { parseArgs } from 'node:util';
import { type Viewer, viewers } from './subjects/viewers.ts';

export const help = `Measures our slideshow beside others, in one Chromium, in turns. Tables go to standard output.

Usage: npm run bench -- [options]

  --rounds N     how often each is measured (3)
  --only A,B     some measures: first, keys, burst, size, walk
  --viewers X,Y  some viewers: ${viewers.map(({ id }) => id).join(', ')}
  --http2        everything over HTTP/2 and TLS, as most sites are served (needs openssl)
  --quick        one round, fewer presses, no gallery of 10,000
  --json FILE    every value measured, as JSON
  --help         this text
`;

export interface Options {
  rounds: number;
  only: readonly string[];
  viewers: readonly Viewer[];
  isQuick: boolean;
  isHttp2: boolean;
  json: string | undefined;
}

const measures = ['first', 'keys', 'burst', 'size', 'walk'];

/**
 * Parses the options; undefined for help.
 * @throws for unknown values, with the valid ones.
 */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      only: { type: 'string', default: measures.join(',') },
      viewers: { type: 'string', default: viewers.map(({ id }) => id).join(',') },
      http2: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1.');
  return {
    rounds,
    only: chosen('--only', values.only, measures, (measure) => measure),
    viewers: chosen('--viewers', values.viewers, viewers, ({ id }) => id),
    isQuick: values.quick,
    isHttp2: values.http2,
    json: values.json,
  };
}

function chosen<T>(
  option: string,
  list: string,
  all: readonly T[],
  nameOf: (item: T) => string,
): T[] {
  const names = list.split(',');
  const unknown = names.find((name) => !all.some((item) => nameOf(item) === name));
  if (unknown !== undefined)
    throw new Error(`${option} takes ${all.map(nameOf).join(', ')}, but not "${unknown}".`);
  return all.filter((item) => names.includes(nameOf(item)));
}
