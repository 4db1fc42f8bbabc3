/**
 * Runs a callback when the browser is idle. Safari has no idle callback: https://caniuse.com/requestidlecallback
 * @param delayMs used there instead.
 */
export function whenIdle(then: () => void, delayMs = 1000): void {
  if (window.requestIdleCallback) window.requestIdleCallback(then);
  else setTimeout(then, delayMs);
}
