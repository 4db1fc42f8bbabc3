/** Waits where `requestIdleCallback` is missing, as in Safari (https://caniuse.com/requestidlecallback). */
const fallbackDelayMs = 1000;

/** Runs a function when the browser is idle. */
export function whenIdle(callback: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(callback);
  else setTimeout(callback, fallbackDelayMs);
}
