import { ImportError } from '../import/importError.ts';
import type { Values } from './command.ts';

/** How a server is run beside others. */
export interface Operation {
  /** Whether requests are logged. */
  isLogged: boolean;
  /** How long it goes on answering once it is told to stop, so that a load balancer can notice. */
  drainMs: number;
}

export const operationOptions = {
  log: { type: 'string', value: 'json', help: 'log requests to standard output, one a line' },
  drain: {
    type: 'string',
    value: 'SECONDS',
    help: 'go on answering for so long when told to stop, while /readyz says 503 (0)',
  },
} as const;

/** @throws ImportError for a value that is none. */
export function operationOf({ log, drain = '0' }: Values<typeof operationOptions>): Operation {
  if (log !== undefined && log !== 'json') {
    throw new ImportError(`Requests are logged as json, not as “${log}”.`);
  }
  const seconds = /^\d+(\.\d+)?$/.test(drain) ? Number(drain) : Number.NaN;
  if (!(seconds <= 3600)) {
    throw new ImportError(`--drain takes a number of seconds up to 3600, not “${drain}”.`);
  }
  return { isLogged: log !== undefined, drainMs: seconds * 1000 };
}
