import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { demonstrationSite } from './demonstrationSite.ts';

// Nothing but a hang takes this long, even on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

// Test files share a process and its window, so each starts with fresh modules, empty storage and an empty document.
vi.resetModules();
localStorage.clear();
sessionStorage.clear();
document.body.replaceChildren();
for (const element of [document.documentElement, document.body]) {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
}

const { setTimeout: afterRealTime } = globalThis;

/** Errors and warnings on the console. They fail a test, whatever the page shows. */
const noise: unknown[][] = [];

beforeEach(async () => {
  // Imported here, because each file has modules of its own.
  const { providePageSettings } = await import('../../src/site/pageSettings.ts');
  providePageSettings(demonstrationSite);
  noise.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => void noise.push(words));
  vi.spyOn(console, 'warn').mockImplementation((...words) => void noise.push(words));
});

afterEach(async () => {
  cleanup();
  // A gallery reports that the reader has left it in a task of its own, unless the address is that of its grid.
  window.history.replaceState(null, '', '/');
  await new Promise<void>((done) => afterRealTime(done));
  vi.restoreAllMocks();
  expect(noise).toEqual([]);
});

// jsdom has no layout and does not scroll; storing the position is enough here.
window.scrollTo = ((_left: number, top: number) => {
  Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
  window.dispatchEvent(new Event('scroll'));
}) as typeof window.scrollTo;
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};
// jsdom has no reportError. As in browsers, unhandled errors go to the console.
window.reportError ??= (error: unknown) => console.error(error);
// Nor does it have media queries and sizes: readers here prefer reduced motion, which ends at once, and nothing resizes.
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
// Never idle: prefetched code would otherwise arrive during another test.
window.requestIdleCallback ??= () => 0;
// jsdom does not decode pictures.
HTMLImageElement.prototype.decode = () => Promise.resolve();
// jsdom does not implement dialogs. Opening them without the top layer is enough here.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
