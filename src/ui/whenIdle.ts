/** Does what can wait once the browser has a moment; Safari has no word for it, and gets a second. */
export function whenIdle(then: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(then);
  else setTimeout(then, 1000);
}
