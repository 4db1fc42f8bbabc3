import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { subscriptionSchema } from '../../content/subscription.ts';

const recordSchema = v.object({
  ...subscriptionSchema.entries,
  at: v.pipe(v.string(), v.isoTimestamp()),
});

/** One line of the file: a sign-up that was acknowledged, and when. */
export type SubscriberRecord = v.InferOutput<typeof recordSchema>;

/**
 * Subscribers in a text file, one JSON object a line. It only ever grows, and a sign-up is on the disk
 * before `add` returns. A process killed while writing leaves the beginning of a line that nobody was
 * promised: the next sign-up starts a line of its own, and reading passes over the rest.
 */
export class SubscriberFile {
  readonly #path: string;
  readonly #onDamage: (message: string) => void;
  /** Every list an address is on, as of `#size`. */
  #lists = new Map<string, Set<string>>();
  #size = 0;
  #endsInNewline = true;
  #last: Promise<unknown> = Promise.resolve();

  /** @param onDamage hears of lines that are no sign-ups and are left out. */
  constructor(path: string, onDamage: (message: string) => void) {
    this.#path = path;
    this.#onDamage = onDamage;
  }

  /**
   * Adds a sign-up, one after the other.
   * @returns false if the address was on all these lists already, and nothing was written.
   * @throws if the file cannot be read or written; the sign-up then counts for nothing.
   */
  add(record: SubscriberRecord): Promise<boolean> {
    const added = this.#last.then(() => this.#add(record));
    this.#last = added.catch(() => {
      // The one who asked hears of it; those behind have nothing to do with it.
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

  /** Reads the file anew if it is not as we left it: at the start, after a failed write or another's. */
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
      else this.#onDamage(`${this.#path}: line ${index + 1} is not a sign-up and is left out.`);
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

/** Appends and waits for the disk. Addresses are personal: only the owner may read them. */
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

/** A new file outlives a power failure only once its folder is on the disk too. Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
