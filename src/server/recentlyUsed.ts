/** A cache bounded by the size of what is in it. What was not used for longest goes first; the newest always stays. */
export class RecentlyUsed<Value> {
  readonly #mostBytes: number;
  readonly #entries = new Map<string, { value: Value; sizeBytes: number }>();
  #totalBytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // A map keeps the order in which its entries were set.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value, sizeBytes: number): void {
    this.delete(key);
    this.#entries.set(key, { value, sizeBytes });
    this.#totalBytes += sizeBytes;
    for (const [oldest] of this.#entries) {
      if (this.#totalBytes <= this.#mostBytes || oldest === key) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#totalBytes -= this.#entries.get(key)?.sizeBytes ?? 0;
    this.#entries.delete(key);
  }
}
