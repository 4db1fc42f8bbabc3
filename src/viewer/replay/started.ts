/*
 * Between the script in a page's head, which records events, and the app. Apart from eventReplay.ts, of which the app
 * needs nothing else.
 */

const started = 'diaporama:started';

/** Signals that the app listens, so that recorded events can be replayed. */
export function signalStarted(): void {
  document.dispatchEvent(new Event(started));
}

export function onceStarted(then: () => void): void {
  document.addEventListener(started, then, { once: true });
}
