import { hostname } from 'node:os';

/** What a lock is for, in the words of its messages: "Another import is using the content store". */
export interface LockWords {
  /** With its article: `an import`. */
  who: string;
  /** `is using the content store` */
  does: string;
}

/** Who holds a lock, as far as people are told. */
interface LockHolder {
  pid: number;
  host: string;
  since: string;
}

/** Why a lock was refused. */
export function lockedSentence(
  path: string,
  { pid, host, since }: LockHolder,
  words: LockWords,
): string {
  const { who, does } = words;
  return host === hostname()
    ? `Another ${noun(words)} ${does} (process ${pid}, since ${since}); try again when it has finished.`
    : `${capital(who)} on ${host} ${does} (process ${pid}, since ${since}). If it is no longer running, remove ${path} and try again.`;
}

/** What someone is told who waits for the lock. */
export function waitingSentence(
  path: string,
  { pid, host, since }: LockHolder,
  words: LockWords,
): string {
  const { who, does } = words;
  return host === hostname()
    ? `Waiting: ${who} ${does} (process ${pid}, since ${since}).`
    : `Waiting: ${who} on ${host} ${does} (process ${pid}, since ${since}). If it is no longer running, remove ${path}.`;
}

export function noun({ who }: LockWords): string {
  return who.replace(/^an? /, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
