import { isIPv4 } from 'node:net';

/** How many attempts are taken within a span of time. */
export interface RateLimit {
  /** In seconds. */
  span: number;
  /** From one sender. */
  each: number;
  /** From all together. */
  all: number;
}

/** A whole newsroom behind one address gets through, a script does not get far. */
export const usualLimit: RateLimit = { span: 600, each: 20, all: 1000 };

/**
 * Counts attempts, and forgets them all when a span is over. Attempts refused are not counted, so that its memory
 * is bounded by the limit for all.
 */
export class RateLimiter {
  readonly #limit: RateLimit;
  /** In milliseconds. The system's clock may be set back; this one only goes on. */
  readonly #now: () => number;
  #end = Number.NEGATIVE_INFINITY;
  #taken = 0;
  #takenFrom = new Map<string, number>();

  constructor(limit: RateLimit, now = () => performance.now()) {
    this.#limit = limit;
    this.#now = now;
  }

  /**
   * Takes an attempt, if there is room for it.
   * @returns 0, or after how many seconds there is room again.
   */
  take(sender: string): number {
    const now = this.#now();
    const { span, each, all } = this.#limit;
    if (now >= this.#end) {
      this.#end = now + span * 1000;
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

/** Who sends, by the address of the connection: one of IPv4, or the network of 64 bits that a line of IPv6 is given. */
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
