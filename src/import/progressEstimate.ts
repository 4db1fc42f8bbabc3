/** How fast an import goes. Unchanged pictures take no time worth counting, so the first one that does sets the clock. */
export class ProgressEstimate {
  readonly #now: () => number;
  #start: number;
  #encoded = 0;

  /** @param now a clock, in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
    this.#start = now();
  }

  /** The pace after one more picture, in words, once there is one. */
  after(left: number, isEncoded: boolean): string {
    if (isEncoded) this.#encoded += 1;
    else if (this.#encoded === 0) this.#start = this.#now();
    const seconds = (this.#now() - this.#start) / 1000;
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
