import { withdrawnPath } from '../content/storePaths.ts';
import { answers } from './answers.ts';
import { cacheAnswer, deleteAll, deleteOldFiles, filesCache } from './caches.ts';
import { kindOf, kindOfAddress, type Territory, withoutQuery } from './kinds.ts';
import { forgetWithdrawn } from './withdrawn.ts';

/** Written before this script by the build (publish/offline.ts). */
declare const built: {
  version: string;
  /** The address of the content store. */
  store: string;
  /** The app shell: a page without content. */
  shell: string;
  /** The app's files, relative to the site. */
  files: readonly string[];
  /** Those of them that are fonts of the site's theme. */
  fonts: readonly string[];
  isOff: boolean;
};

declare const self: ServiceWorkerGlobalScope;

const site = self.registration.scope;
const territory: Territory = {
  site,
  store: new URL(built.store, site).href,
  fonts: built.fonts.map((font) => new URL(font, site).href),
};
const shell = new URL(built.shell, site).href;
const withdrawnList = territory.store + withdrawnPath;

if (built.isOff) retire();
else serve();

/** Serves what has been read before when there is no network. */
function serve(): void {
  self.addEventListener('install', (event) => {
    // Pages come from the network first and files are versioned, so a new worker need not wait for old tabs.
    event.waitUntil(Promise.all([cacheFiles(), self.skipWaiting()]));
  });

  self.addEventListener('activate', (event) => {
    const { navigationPreload } = self.registration;
    event.waitUntil(
      Promise.all([deleteOldFiles(), navigationPreload?.enable(), self.clients.claim()]),
    );
  });

  self.addEventListener('fetch', (event) => {
    const kind = kindOf(event.request, territory);
    if (!kind) return;
    const early = event.preloadResponse as Promise<Response | undefined>;
    event.respondWith(answers[kind](event.request, { early, shell }));
    if (event.request.mode === 'navigate') event.waitUntil(forgetWithdrawn(withdrawnList));
  });

  self.addEventListener('message', (event) => {
    event.waitUntil(Promise.all(addressesIn(event.data).map(cacheShown)));
  });
}

/** Removes the worker and all its caches: the site has switched offline reading off. */
function retire(): void {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => {
    event.waitUntil(Promise.all([deleteAll(), self.registration.unregister()]));
  });
}

async function cacheFiles(): Promise<void> {
  const cache = await caches.open(filesCache(built.version));
  await cache.addAll(built.files.map((file) => new URL(file, site).href));
  // Its name has no hash, so the HTTP cache is bypassed.
  await cache.add(new Request(shell, { cache: 'reload' }));
}

/** Caches what a page showed before the worker was active, from the HTTP cache where possible. */
async function cacheShown(url: string): Promise<void> {
  const kind = kindOfAddress(url, territory);
  if (!kind || kind === 'file') return;
  const isCached = kind === 'picture' && (await caches.match(url));
  if (isCached) return;
  const request = new Request(url, { cache: 'force-cache', credentials: 'same-origin' });
  const answer = await fetch(request).catch(() => undefined);
  if (answer?.ok) await cacheAnswer(kind, withoutQuery(url), answer);
}

/** The addresses in a message, which any page of the origin may have sent. */
function addressesIn(message: unknown): string[] {
  if (typeof message !== 'object' || message === null || !('shown' in message)) return [];
  const { shown } = message;
  return Array.isArray(shown) ? shown.filter((each) => typeof each === 'string') : [];
}
