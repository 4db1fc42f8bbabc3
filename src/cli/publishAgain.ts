import type { Say } from './command.ts';
import { problemsOf } from './problemsOf.ts';

/** A clock may be set, and a machine may sleep, so no wait is longer. Timers of more than 24.8 days would fire at once. */
const longestWaitMs = 60 * 60 * 1000;

/** What failed may work in a moment: a disk that was full, a network drive. */
const retryMs = 60 * 1000;

export interface Republication {
  /** Publishes once. @returns when something is due next, in milliseconds since 1970; infinity where nothing is. */
  publish: () => Promise<number>;
  /** Tells of every change of the site from now on. @returns a function that ends it. */
  watch: (onChange: () => void) => Promise<() => Promise<void>>;
  say: Say;
  /** Ends it, after a publication that is under way. */
  signal: AbortSignal;
}

/**
 * Publishes now, after every change, and whenever something is due. What fails is said once, and tried again with the next
 * change, or in a minute.
 */
export async function publishAgain({ publish, watch, say, signal }: Republication): Promise<void> {
  const alarm = new Alarm(signal);
  const stop = await watch(() => alarm.ring());
  let said = '';
  try {
    while (!signal.aborted) {
      alarm.set();
      try {
        const dueMs = await publish();
        said = '';
        await alarm.rung(dueMs);
      } catch (error) {
        const problems = problemsOf(error);
        if (said !== problems.join('\n')) for (const problem of problems) say(problem);
        said = problems.join('\n');
        await alarm.rung(Date.now() + retryMs);
      }
    }
  } finally {
    await stop();
  }
}

/** Rings at a moment, when it is told to, or when all ends. */
class Alarm {
  readonly #signal: AbortSignal;
  #isRinging = false;
  #timer: NodeJS.Timeout | undefined;
  #wake = () => {};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.ring());
  }

  set(): void {
    this.#isRinging = this.#signal.aborted;
  }

  ring(): void {
    this.#isRinging = true;
    this.#wake();
  }

  /** Waits until it rings, at once if it has since it was set. */
  async rung(untilMs: number): Promise<void> {
    while (!this.#isRinging && Date.now() < untilMs) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
        this.#timer = setTimeout(wake, Math.min(untilMs - Date.now(), longestWaitMs));
      });
      clearTimeout(this.#timer);
    }
  }
}
