import { relative, resolve, sep } from 'node:path';
import { ImportError } from '../../import/importError.ts';

/** The folder of subscribers. No server of ours gives away a file below a name that begins with a dot. */
export const subscribersFolder = '.data';

interface SubscribersPlace {
  /** The folders whose files everyone can fetch. */
  served: readonly string[];
  /** The file that SUBSCRIBERS_FILE names. */
  given: string | undefined;
  /** Where relative paths begin; the current folder by default. */
  root?: string;
}

/**
 * The file that takes sign-ups: the given one, or `.data/subscribers.jsonl`.
 * @throws ImportError if everyone could fetch it.
 */
export function subscribersFile({ served, given, root = '.' }: SubscribersPlace): string {
  const own = resolve(root, subscribersFolder);
  const file = resolve(root, given ?? `${subscribersFolder}/subscribers.jsonl`);
  if (isWithin(own, file) || !served.some((folder) => isWithin(folder, file))) return file;
  throw new ImportError(
    `SUBSCRIBERS_FILE is ${given}, which everyone could fetch; name a file outside the folders that are served.`,
  );
}

function isWithin(folder: string, file: string): boolean {
  const [first] = relative(folder, file).split(sep);
  return first !== '..' && first !== '';
}
