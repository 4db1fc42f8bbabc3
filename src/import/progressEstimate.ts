/**
 * Estimates how long an import still takes. Unchanged pictures take almost no time, so the clock starts at the first
 * picture that is encoded.
 */
export class ProgressEstimate {
  readonly #now: () => number;
  #startMs: number;
  #encoded = 0;

  /** @param now returns the time in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
    this.#startMs = now();
  }

  /** Counts one more picture and returns rate and time left as text; empty until there is a rate. */
  after(left: number, isEncoded: boolean): string {
    if (isEncoded) this.#encoded += 1;
    else if (this.#encoded === 0) this.#startMs = this.#now();
    const seconds = (this.#now() - this.#startMs) / 1000;
    if (this.#encoded === 0 || seconds === 0) return '';
    const rate = this.#encoded / seconds;
    return `${Math.round(rate * 60)} a minute, ${duration(left / rate)} left`;
  }
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
