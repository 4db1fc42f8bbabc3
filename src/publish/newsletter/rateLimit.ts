import { isIPv4 } from 'node:net';

/** How many attempts are accepted within a time span. */
export interface RateLimit {
  spanSeconds: number;
  /** From one sender. */
  each: number;
  /** From all together. */
  all: number;
}

/** Enough for a newsroom behind one address, too few for a script. */
export const usualLimit: RateLimit = { spanSeconds: 600, each: 20, all: 1000 };

/**
 * Counts attempts, and resets when a time span is over. Refused attempts are not counted, so that memory is bounded by
 * the limit for all.
 */
export class RateLimiter {
  readonly #limit: RateLimit;
  /** In milliseconds, from a monotonic clock: the system's may be set back. */
  readonly #now: () => number;
  #end = Number.NEGATIVE_INFINITY;
  #taken = 0;
  #takenFrom = new Map<string, number>();

  constructor(limit: RateLimit, now = () => performance.now()) {
    this.#limit = limit;
    this.#now = now;
  }

  /**
   * Counts an attempt if the limit allows it.
   * @returns 0, or the seconds until the next attempt is allowed.
   */
  take(sender: string): number {
    const now = this.#now();
    const { spanSeconds, each, all } = this.#limit;
    if (now >= this.#end) {
      this.#end = now + spanSeconds * 1000;
      this.#taken = 0;
      this.#takenFrom = new Map();
    }
    const count = this.#takenFrom.get(sender) ?? 0;
    if (count >= each || this.#taken >= all) return Math.ceil((this.#end - now) / 1000);
    this.#taken += 1;
    this.#takenFrom.set(sender, count + 1);
    return 0;
  }
}

/** A sender by the connection's address: an IPv4 address, or the /64 network of an IPv6 address, which one user has. */
export function senderAt(address = ''): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const filled =
    tail === undefined ? [] : Array(Math.max(0, 8 - groups.length - last.length)).fill('0');
  return [...groups, ...filled, ...last].slice(0, 4).join(':');
}
