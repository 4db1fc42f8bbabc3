const started = 'diaporama:started';

/** The code listens: what a script before it has kept can be done. */
export function announceStart(): void {
  document.dispatchEvent(new Event(started));
}

export function onceStarted(then: () => void): void {
  document.addEventListener(started, then, { once: true });
}
