import { ImportError } from '../import/importError.ts';
import type { Values } from './command.ts';

/** How a server is run beside others. */
export interface Operation {
  /** Whether requests are logged. */
  isLogged: boolean;
  /** How long it goes on answering once it is told to stop, so that a load balancer can notice. */
  drainMs: number;
  /** How long a CDN may keep pages and documents; for as long as browsers, if not given. */
  cdnAgeS?: number;
}

export const operationOptions = {
  log: { type: 'string', value: 'json', help: 'log requests to standard output, one a line' },
  drain: {
    type: 'string',
    value: 'SECONDS',
    help: 'go on answering for so long when told to stop, while /readyz says 503 (0)',
  },
  'cdn-age': {
    type: 'string',
    value: 'SECONDS',
    help: 'how long a CDN that you purge by tags may keep pages and documents (60)',
  },
} as const;

const longestAgeS = 31_536_000;

/** @throws ImportError for a value that is none. */
export function operationOf(values: Values<typeof operationOptions>): Operation {
  const { log, drain = '0', 'cdn-age': age } = values;
  if (log !== undefined && log !== 'json') {
    throw new ImportError(`Requests are logged as json, not as “${log}”.`);
  }
  return {
    isLogged: log !== undefined,
    drainMs: secondsIn('--drain', drain, 3600) * 1000,
    ...(age !== undefined && { cdnAgeS: Math.round(secondsIn('--cdn-age', age, longestAgeS)) }),
  };
}

function secondsIn(option: string, text: string, most: number): number {
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (seconds <= most) return seconds;
  throw new ImportError(`${option} takes a number of seconds up to ${most}, not “${text}”.`);
}
