import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { subscriptionSchema } from '../../content/subscription.ts';

const recordSchema = v.object({
  ...subscriptionSchema.entries,
  at: v.pipe(v.string(), v.isoTimestamp()),
});

/** One line of the file: an acknowledged sign-up and its time. */
export type SubscriberRecord = v.InferOutput<typeof recordSchema>;

/**
 * Subscribers in a text file, one JSON object a line. The file is only appended to, and a sign-up is on disk before `add`
 * returns. If the process is killed while writing, the last line is incomplete and was never acknowledged: the next
 * sign-up starts a new line, and reading skips the incomplete one.
 */
export class SubscriberFile {
  readonly #path: string;
  readonly #onDamage: (message: string) => void;
  /** The lists of each address, up to `#size`. */
  #lists = new Map<string, Set<string>>();
  #size = 0;
  #endsInNewline = true;
  #last: Promise<unknown> = Promise.resolve();

  /** @param onDamage is told about invalid lines, which are skipped. */
  constructor(path: string, onDamage: (message: string) => void) {
    this.#path = path;
    this.#onDamage = onDamage;
  }

  /**
   * Adds a sign-up; calls are queued.
   * @returns false if the address was on all these lists already, and nothing was written.
   * @throws if the file cannot be read or written; the sign-up is then not added.
   */
  add(record: SubscriberRecord): Promise<boolean> {
    const added = this.#last.then(() => this.#add(record));
    this.#last = added.catch(() => {
      // Reported to its own caller; the next one in the queue is not affected.
    });
    return added;
  }

  async #add(record: SubscriberRecord): Promise<boolean> {
    await this.#catchUp();
    const known = this.#lists.get(record.email);
    if (known && record.list_uuids.every((uuid) => known.has(uuid))) return false;
    const line = Buffer.from(`${this.#endsInNewline ? '' : '\n'}${JSON.stringify(record)}\n`);
    await append(this.#path, line);
    this.#note(record);
    this.#size += line.length;
    this.#endsInNewline = true;
    return true;
  }

  /** Reads the file again if its size has changed: at the start, after a failed write, or another process's write. */
  async #catchUp(): Promise<void> {
    const size = await sizeOf(this.#path);
    if (size === this.#size) return;
    this.#lists = new Map();
    const text = size === 0 ? '' : await readFile(this.#path, 'utf8');
    const lines = text.split('\n');
    this.#endsInNewline = lines.at(-1) === '';
    lines.forEach((line, index) => {
      if (line === '') return;
      const record = recordIn(line);
      if (record) this.#note(record);
      else this.#onDamage(`${this.#path}: line ${index + 1} is not a sign-up and is skipped.`);
    });
    this.#size = size;
  }

  #note({ email, list_uuids }: SubscriberRecord): void {
    this.#lists.set(email, new Set([...(this.#lists.get(email) ?? []), ...list_uuids]));
  }
}

function recordIn(line: string): SubscriberRecord | undefined {
  try {
    return v.parse(recordSchema, JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError || v.isValiError(error)) return undefined;
    throw error;
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

/** Appends and syncs. Addresses are personal data, so only the owner may read the file. */
async function append(path: string, bytes: Buffer): Promise<void> {
  const isNew = (await sizeOf(path)) === 0;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a', 0o600);
  try {
    await file.appendFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  if (isNew) await syncFolder(dirname(path));
}

/** A new file survives a power failure only if its folder is synced too. Windows cannot sync folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
