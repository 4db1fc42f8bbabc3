import { ImportError } from '../import/importError.ts';
import type { Values } from './command.ts';
import type { Place } from './listen.ts';

/** What commands that serve a site take. */
export const listenOptions = {
  port: { type: 'string', value: 'NUMBER', help: 'where to listen (4173; or the variable PORT)' },
  host: {
    type: 'string',
    value: 'NAME',
    help: 'for whom to listen (127.0.0.1: this machine only)',
  },
} as const;

/** @throws ImportError for a port that is none. */
export function placeToListen({ host, port }: Values<typeof listenOptions>): Place {
  const text = port ?? process.env.PORT ?? '4173';
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number <= 65_535) return { host: host ?? '127.0.0.1', port: number };
  throw new ImportError(`A port is a number up to 65535, not “${text}”.`);
}

/** Whether a place is for this machine alone. The site is then where it is served. */
export function isLocal({ host }: Place): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host);
}
