import { answers } from './answers.ts';
import { filesCache, forgetAll, forgetOldFiles, keep } from './caches.ts';
import { kindOf, kindOfAddress, type Territory, withoutQuery } from './kinds.ts';

/** What the build knows and writes before this script: see publish/offline.ts. */
declare const built: {
  version: string;
  /** The content store, as the app is told it. */
  store: string;
  /** The page without content that the app can start from. */
  shell: string;
  /** The app's files, relative to the site. */
  files: readonly string[];
  isOff: boolean;
};

declare const self: ServiceWorkerGlobalScope;

const site = self.registration.scope;
const territory: Territory = { site, store: new URL(built.store, site).href };
const shell = new URL(built.shell, site).href;

if (built.isOff) retire();
else serve();

/** Reads what the reader has read before, when there is no network. */
function serve(): void {
  self.addEventListener('install', (event) => {
    // Pages come from the network first and files have a version each: a new worker need not wait for old tabs.
    event.waitUntil(Promise.all([keepFiles(), self.skipWaiting()]));
  });

  self.addEventListener('activate', (event) => {
    const { navigationPreload } = self.registration;
    event.waitUntil(
      Promise.all([forgetOldFiles(), navigationPreload?.enable(), self.clients.claim()]),
    );
  });

  self.addEventListener('fetch', (event) => {
    const kind = kindOf(event.request, territory);
    if (!kind) return;
    const early = event.preloadResponse as Promise<Response | undefined>;
    event.respondWith(answers[kind](event.request, { early, shell }));
  });

  self.addEventListener('message', (event) => {
    event.waitUntil(Promise.all(addressesIn(event.data).map(keepShown)));
  });
}

/** Takes leave: the site no longer wants a worker, and everything kept goes with it. */
function retire(): void {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => {
    event.waitUntil(Promise.all([forgetAll(), self.registration.unregister()]));
  });
}

async function keepFiles(): Promise<void> {
  const cache = await caches.open(filesCache(built.version));
  await cache.addAll(built.files.map((file) => new URL(file, site).href));
  // Not by its hash, so not from the browser's own cache.
  await cache.add(new Request(shell, { cache: 'reload' }));
}

/** Keeps what a page has shown before the worker was there. It comes from the browser's own cache as far as that has it. */
async function keepShown(url: string): Promise<void> {
  const kind = kindOfAddress(url, territory);
  if (!kind || kind === 'file') return;
  const isKept = kind === 'picture' && (await caches.match(url));
  if (isKept) return;
  const request = new Request(url, { cache: 'force-cache', credentials: 'same-origin' });
  const answer = await fetch(request).catch(() => undefined);
  if (answer?.ok) await keep(kind, withoutQuery(url), answer);
}

/** Whatever page of ours, or of a neighbour on this origin, has sent this. */
function addressesIn(message: unknown): string[] {
  if (typeof message !== 'object' || message === null || !('shown' in message)) return [];
  const { shown } = message;
  return Array.isArray(shown) ? shown.filter((each) => typeof each === 'string') : [];
}
