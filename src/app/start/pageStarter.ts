/*
 * Stands in the head of every prerendered page. On a slow network the picture would share the bandwidth with four times
 * its bytes of script, whatever `fetchpriority` says, so this loads the scripts once the first screen is shown. Input
 * before that loads them at once; it is recorded and replayed when they have started.
 */
import { gridKeys } from '../../viewer/grid/gridMoves.ts';
import { type KeyTable, numberKeys, pageKeys, slideKeys } from '../../viewer/keys/keys.ts';
import { recordEvents } from '../../viewer/replay/eventReplay.ts';
import { onceStarted } from '../../viewer/replay/started.ts';
import { whenFirstScreenIsShown } from './firstScreen.ts';

/**
 * The longest that the scripts wait for pictures. A slide's picture takes 1.4 s on the benchmark's slow phone; all those
 * of a grid's first screen take more than four, by which time a reader would rather use the page.
 */
const pictureTimeoutMs = 2500;

/** The app's module and the modules it imports, as the build has found them in index.html. */
const [entry = '', ...imported] = (document.documentElement.dataset.code ?? '').split(' ');

/** The keys of each view, by the `data-view` of the page's main element. */
const keysOfViews: Readonly<Record<string, KeyTable>> = {
  slide: { ...slideKeys, ...pageKeys, ...numberKeys },
  grid: { ...gridKeys, ...numberKeys },
};

let isLoading = false;

const recorder = recordEvents({
  keys: () => keysOfViews[document.querySelector('main')?.dataset.view ?? ''],
  wakeEvents: ['keydown', 'pointerdown', 'focusin'],
  onWake: load,
});
onceStarted(recorder.replay);

onceParsed(() => {
  whenFirstScreenIsShown(load);
  setTimeout(load, pictureTimeoutMs);
});

// Scripts in the service worker's cache take no bandwidth from the picture. Without access to storage, nothing is cached.
self.caches?.match(entry).then(
  (cached) => cached && load(),
  () => undefined,
);

function load(): void {
  if (isLoading) return;
  isLoading = true;
  // All at once: otherwise each would be requested only when its importer has arrived.
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
    // Unlike a script element's address, an import needs no policy under Trusted Types.
    await import(/* @vite-ignore */ entry);
  } catch (error) {
    // Replayed clicks then follow their links without the app.
    void recorder.replay();
    throw error;
  }
}

/** When the page is parsed, as with module scripts. */
function onceParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
  else then();
}
