import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { hasCode } from '../fileErrors.ts';
import { ImportError } from '../importError.ts';
import { identityOf, isRunning } from '../processes.ts';
import { writeTemporary } from './atomicWrite.ts';

/** The content of a lock file: the import that holds it. */
const holderSchema = v.object({
  id: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.string(),
  since: v.string(),
  birth: v.exactOptional(v.string()),
});

type Holder = v.InferOutput<typeof holderSchema>;

export const lockName = '.import.lock';

/** The locks of this process. Its process id alone is no proof, since an earlier process may have had the same one. */
const held = new Set<string>();

/**
 * Locks a store against other imports and returns a function that unlocks it. The lock of an import that was killed on
 * this machine is taken over; a lock from another machine is not, since that import may still be running.
 * @throws ImportError if another import holds the lock; file system errors.
 */
export async function lockStore(root: string): Promise<() => Promise<void>> {
  const path = join(root, lockName);
  const mine = await acquire(path);
  return () => release(path, mine);
}

const maximumAttempts = 50;

async function acquire(path: string): Promise<Holder> {
  const birth = await identityOf(process.pid);
  const mine = {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    ...(birth && { birth }),
  };
  for (let attempt = 0; attempt < maximumAttempts; attempt += 1) {
    if (await create(path, mine)) return mine;
    const holder = await read(path);
    if (holder === undefined) continue;
    if (await isHeld(holder)) throw new ImportError(lockedSentence(path, holder));
    await takeOver(path, holder);
  }
  throw new ImportError(`The lock ${path} cannot be read; if no import is running, remove it.`);
}

/** Creates the lock file with its whole content at once; false if there is one already. */
async function create(path: string, mine: Holder): Promise<boolean> {
  const { temporary } = await writeTemporary(`${path}-${mine.id}`, `${JSON.stringify(mine)}\n`);
  try {
    await link(temporary, path).catch((error) => {
      if (hasCode(error, 'EEXIST')) throw error;
      // File systems without hard links, as on memory cards, can still copy exclusively.
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

/** Undefined if the lock has been released meanwhile. */
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
    `The lock ${path} does not name its import; if no import is running, remove it.`,
  );
}

async function isHeld({ id, pid, host, birth }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(id);
  return birth === undefined ? isRunning(pid) : birth === (await identityOf(pid));
}

/**
 * Removes the lock of an import that has ended. Several imports may try this at once, so it needs a second lock, under
 * which the first is read again; otherwise one import could remove the new lock of another.
 */
async function takeOver(path: string, ended: Holder): Promise<void> {
  const takeoverPath = `${path}.takeover`;
  const mine = await acquire(takeoverPath);
  try {
    if ((await read(path))?.id === ended.id) await rm(path, { force: true });
  } finally {
    await release(takeoverPath, mine);
  }
}

/** If someone removed our lock, the one there now belongs to another import. */
async function release(path: string, mine: Holder): Promise<void> {
  if ((await read(path))?.id === mine.id) await rm(path, { force: true });
  held.delete(mine.id);
}

function lockedSentence(path: string, { pid, host, since }: Holder): string {
  return host === hostname()
    ? `Another import is using the content store (process ${pid}, since ${since}); try again when it has finished.`
    : `An import on ${host} is using the content store (process ${pid}, since ${since}). If it is no longer running, remove ${path} and try again.`;
}
