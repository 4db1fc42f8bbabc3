/*
 * Stands in the head of every prerendered page. On a slow line the picture that the reader came for would share the line
 * with four times its bytes of script, whatever their `fetchpriority` says: so this begins the scripts once the first
 * screen is there. What a reader does before that begins them at once, is kept, and is done when they have come.
 */
import {
  gridKeys,
  type KeyTable,
  numberKeys,
  pageKeys,
  slideKeys,
} from '../../viewer/keys/keys.ts';
import { keepEarlySigns } from '../../viewer/replay/eventReplay.ts';
import { onceStarted } from '../../viewer/replay/started.ts';
import { whenFirstScreenIsThere } from './firstScreen.ts';

/**
 * The scripts wait no longer than this for pictures. A slide's picture takes 1.4 s on the benchmark's slow phone; all those
 * of a grid's first screen take more than four, by when a reader would rather use it.
 */
const pictureBoundMs = 2500;

/** The app's module, and those that it imports, as the build has found them in index.html. */
const [entry = '', ...imported] = (document.documentElement.dataset.code ?? '').split(' ');

/** By what a page's main element says that it is. */
const keysOfViews: Readonly<Record<string, KeyTable>> = {
  slide: { ...slideKeys, ...pageKeys, ...numberKeys },
  grid: { ...gridKeys, ...numberKeys },
};

let hasBegun = false;

const early = keepEarlySigns({
  keys: () => keysOfViews[document.querySelector('main')?.dataset.view ?? ''],
  signs: ['keydown', 'pointerdown', 'focusin'],
  onSign: begin,
});
onceStarted(early.replay);

onceParsed(() => {
  whenFirstScreenIsThere(begin);
  setTimeout(begin, pictureBoundMs);
});

// Kept by the service worker, they take nothing from the picture. Forbidden storage is as good as none.
self.caches?.match(entry).then(
  (kept) => kept && begin(),
  () => undefined,
);

function begin(): void {
  if (hasBegun) return;
  hasBegun = true;
  // Together: each would otherwise be asked for only when its importer has come.
  for (const href of imported) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  onceParsed(start);
}

async function start(): Promise<void> {
  try {
    // An import needs no policy under Trusted Types, as a script's address would.
    await import(/* @vite-ignore */ entry);
  } catch (error) {
    // Links lead on by themselves then, one already followed too.
    void early.replay();
    throw error;
  }
}

/** When the whole page is there, as module scripts have it. */
function onceParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
  else then();
}
