import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { hasCode } from '../fileErrors.ts';
import { ImportError } from '../importError.ts';
import { birthOf, isRunning } from '../processes.ts';
import { writeTemporary } from './atomicWrite.ts';

/** What a lock says of the import that holds it. */
const holderSchema = v.object({
  id: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.string(),
  since: v.string(),
  birth: v.exactOptional(v.string()),
});

type Holder = v.InferOutput<typeof holderSchema>;

export const lockName = '.import.lock';

/** The locks that this process holds: its own number in a lock may also come from a run before a restart. */
const held = new Set<string>();

/**
 * Keeps other imports out of a store, until the function returned is called. The lock of an import that was killed on
 * this machine is taken over; one from another machine never, as nobody here can tell whether that import still runs.
 * @throws ImportError when another import has the store; or an error of the file system.
 */
export async function lockStore(root: string): Promise<() => Promise<void>> {
  const path = join(root, lockName);
  const mine = await take(path);
  return () => giveBack(path, mine);
}

const attempts = 50;

async function take(path: string): Promise<Holder> {
  const birth = await birthOf(process.pid);
  const mine = {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    ...(birth && { birth }),
  };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await create(path, mine)) return mine;
    const holder = await read(path);
    if (holder === undefined) continue;
    if (await holds(holder)) throw new ImportError(occupied(path, holder));
    await remove(path, holder);
  }
  throw new ImportError(`${path} is there and cannot be read; if no import is running, remove it.`);
}

/** A lock appears with all that it says, or not at all. */
async function create(path: string, mine: Holder): Promise<boolean> {
  const { temporary } = await writeTemporary(`${path}-${mine.id}`, `${JSON.stringify(mine)}\n`);
  try {
    await link(temporary, path).catch((error) => {
      if (hasCode(error, 'EEXIST')) throw error;
      // A file system without links, as on memory cards, can still make a file that must not be there.
      return copyFile(temporary, path, constants.COPYFILE_EXCL);
    });
    held.add(mine.id);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Undefined if the lock has been given back meanwhile. */
async function read(path: string): Promise<Holder | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const holder = v.safeParse(v.pipe(v.string(), v.parseJson(), holderSchema), text);
  if (holder.success) return holder.output;
  throw new ImportError(
    `${path} locks the content store and does not say for whom; if no import is running, remove it.`,
  );
}

async function holds({ id, pid, host, birth }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(id);
  return birth === undefined ? isRunning(pid) : birth === (await birthOf(pid));
}

/**
 * Removes the lock of an import that has ended. Two imports may find it at once: the right to remove it is a lock of
 * its own, and who has that looks again, so that neither removes what the other has made meanwhile.
 */
async function remove(path: string, ended: Holder): Promise<void> {
  const right = `${path}.takeover`;
  const mine = await take(right);
  try {
    if ((await read(path))?.id === ended.id) await rm(path, { force: true });
  } finally {
    await giveBack(right, mine);
  }
}

/** Should someone have removed our lock, what is there now is another's. */
async function giveBack(path: string, mine: Holder): Promise<void> {
  if ((await read(path))?.id === mine.id) await rm(path, { force: true });
  held.delete(mine.id);
}

function occupied(path: string, { pid, host, since }: Holder): string {
  return host === hostname()
    ? `Another import is writing to the content store (process ${pid}, since ${since}); run this one when it has ended.`
    : `An import on another machine, ${host}, is writing to the content store (process ${pid}, since ${since}). If it was cut off, remove ${path} and run this one again.`;
}
