import { createServer, type Server } from 'node:net';
import { hasCode } from '../import/fileErrors.ts';
import { ImportError } from '../import/importError.ts';

/** Where a server listens. */
export interface Place {
  host: string;
  /** 0 for any that is free. */
  port: number;
}

/** How many ports in a row are tried for one that is free. */
const portsTried = 20;

/**
 * Makes a server listen.
 * @param onTaken whether another port will do: the first one after it that is free.
 * @throws ImportError with a sentence for people.
 */
export async function listen(
  server: Server,
  place: Place,
  onTaken: 'fail' | 'next' = 'fail',
): Promise<void> {
  const { port } = place;
  if (await listensAt(server, place, onTaken === 'next' ? portsTried : 1)) return;
  const probe = createServer();
  const isFree = await listensAt(probe, { ...place, port: port + 1 }, portsTried);
  const free = isFree && portOf(probe);
  probe.close();
  const advice = free ? ` Port ${free} is free: run this again with PORT=${free}.` : '';
  throw new ImportError(`Port ${port} is in use.${advice}`);
}

/** The port that a server listens at. */
export function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server does not listen.');
  return address.port;
}

/** @returns false where none of as many ports is free. */
async function listensAt(server: Server, place: Place, tries: number): Promise<boolean> {
  const { host, port: first } = place;
  const last = Math.min(first + tries - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    try {
      await start(server, { host, port });
      return true;
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE')) throw faultOf(error, { host, port });
    }
  }
  return false;
}

function start(server: Server, { host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function faultOf(error: unknown, { host, port }: Place): unknown {
  if (hasCode(error, 'EACCES')) {
    return new ImportError(`The system does not let you listen at port ${port}.`, error);
  }
  const isElsewhere = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].some((code) =>
    hasCode(error, code),
  );
  return isElsewhere
    ? new ImportError(`“${host}” is not a name or address of this machine.`, error)
    : error;
}
