import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Nothing but a hang takes this long, even on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

// Test files share a process and its window: each begins with modules, storage and a document of its own.
vi.resetModules();
localStorage.clear();
sessionStorage.clear();
document.body.replaceChildren();
for (const element of [document.documentElement, document.body]) {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
}

/** A page that prints an error or a warning is not right, whatever else it shows. */
const noise: unknown[][] = [];

beforeEach(() => {
  noise.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => void noise.push(words));
  vi.spyOn(console, 'warn').mockImplementation((...words) => void noise.push(words));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(noise).toEqual([]);
});

// jsdom lays nothing out and so does not scroll; it is enough here to keep the position.
window.scrollTo = ((_left: number, top: number) => {
  Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
  window.dispatchEvent(new Event('scroll'));
}) as typeof window.scrollTo;
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};
// jsdom has none; here as in a browser, what nobody handles ends on the console.
window.reportError ??= (error: unknown) => console.error(error);
// Nor has it media or sizes: readers here want less motion, which is over at once, and nothing is resized.
window.matchMedia ??= ((query: string) => ({
  matches: query.includes('reduced-motion'),
  addEventListener() {},
  removeEventListener() {},
})) as never;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// Never idle: what is fetched ahead would come while another test runs.
window.requestIdleCallback ??= () => 0;
// Nor does it decode pictures.
HTMLImageElement.prototype.decode = () => Promise.resolve();
// It knows dialogs as elements only: opened, without the top layer, is enough here.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
