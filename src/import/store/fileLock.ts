import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { hasCode } from '../fileErrors.ts';
import { ImportError } from '../importError.ts';
import { identityOf, isRunning } from '../processes.ts';
import { writeTemporary } from './atomicWrite.ts';
import { type LockWords, lockedSentence, noun, waitingSentence } from './lockSentences.ts';

export type Unlock = () => Promise<void>;

/** The content of a lock file: the process that holds it. */
const holderSchema = v.object({
  id: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.string(),
  since: v.string(),
  birth: v.exactOptional(v.string()),
});

type Holder = v.InferOutput<typeof holderSchema>;

/** Why a lock was refused: someone holds it. */
class LockHeld extends ImportError {
  override name = 'LockHeld';
  readonly holder: Holder;

  constructor(sentence: string, holder: Holder) {
    super(sentence);
    this.holder = holder;
  }
}

/** The locks of this process. Its process id alone is no proof, since an earlier process may have had the same one. */
const held = new Set<string>();

/** How often a holder shows that it is running, by the time of its lock file, and how long others believe it. */
const signOfLifeMs = 5_000;
const believedMs = 60_000;
const lookAgainMs = 250;

/**
 * Locks something by a file, and returns a function that unlocks it. The lock of a process that was killed on this
 * machine is taken over; a lock from another machine is not, since its holder may still be running.
 * @throws ImportError if another process holds the lock; file system errors.
 */
export async function lockFile(path: string, words: LockWords): Promise<Unlock> {
  const mine = await acquire(path, words);
  const signs = setInterval(() => showLife(path), signOfLifeMs);
  signs.unref();
  return () => {
    clearInterval(signs);
    return release(path, mine, words);
  };
}

interface Patience {
  /** Is told once whom this waits for. */
  note: (sentence: string) => void;
  /** Stops the waiting; its reason is thrown. */
  signal?: AbortSignal | undefined;
  /** For tests: how long a lock of another machine may show no sign of life. */
  silentMs?: number;
}

/**
 * The same, but waits until the lock is free. A lock of another machine is taken over when its holder has shown no sign of
 * life for a minute, by the clock of this machine, as those of two machines may differ.
 */
export async function lockWhenFree(
  path: string,
  words: LockWords,
  { note, signal, silentMs = believedMs }: Patience,
): Promise<Unlock> {
  let seen: { sign: string; atMs: number } | undefined;
  let told: string | undefined;
  for (;;) {
    signal?.throwIfAborted();
    try {
      return await lockFile(path, words);
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      const { holder } = error;
      if (told !== holder.id) note(waitingSentence(path, holder, words));
      told = holder.id;
      const sign = `${holder.id} ${await lastSign(path)}`;
      if (seen?.sign !== sign) seen = { sign, atMs: performance.now() };
      const isSilent = performance.now() - seen.atMs > silentMs;
      if (holder.host !== hostname() && isSilent) await takeOver(path, holder, words);
      else await wait(lookAgainMs, undefined, { signal });
    }
  }
}

const maximumAttempts = 50;

async function acquire(path: string, words: LockWords): Promise<Holder> {
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
    const holder = await read(path, words);
    if (holder === undefined) continue;
    if (await isHeld(holder)) throw new LockHeld(lockedSentence(path, holder, words), holder);
    await takeOver(path, holder, words);
  }
  throw new ImportError(
    `The lock ${path} cannot be read; if no ${noun(words)} is running, remove it.`,
  );
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
async function read(path: string, words: LockWords): Promise<Holder | undefined> {
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
    `The lock ${path} does not name its ${noun(words)}; if no ${noun(words)} is running, remove it.`,
  );
}

async function isHeld({ id, pid, host, birth }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(id);
  return birth === undefined ? isRunning(pid) : birth === (await identityOf(pid));
}

/**
 * Removes the lock of a process that has ended. Several processes may try this at once, so it needs a second lock, under
 * which the first is read again; otherwise one could remove the new lock of another.
 */
async function takeOver(path: string, ended: Holder, words: LockWords): Promise<void> {
  const takeoverPath = `${path}.takeover`;
  const mine = await acquire(takeoverPath, words);
  try {
    if ((await read(path, words))?.id === ended.id) await rm(path, { force: true });
  } finally {
    await release(takeoverPath, mine, words);
  }
}

/** If someone removed our lock, the one there now belongs to another process. */
async function release(path: string, mine: Holder, words: LockWords): Promise<void> {
  if ((await read(path, words))?.id === mine.id) await rm(path, { force: true });
  held.delete(mine.id);
}

/** Fails where the lock was removed by hand or its disk is full; the holder goes on all the same. */
function showLife(path: string): void {
  const now = new Date();
  utimes(path, now, now).catch(() => undefined);
}

/** Undefined if the lock has been released meanwhile. */
async function lastSign(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
