import type { QueryClient } from '@tanstack/react-query';
import { fileAddress, pathAt } from '../site/addresses.ts';
import { pageSettings } from '../site/pageSettings.ts';
import {
  dispatchGalleryEvent,
  dispatchPageEvent,
  present,
  reported,
} from '../views/gallery/galleryEvents.ts';
import { queriesAt } from './queriesAt.ts';
import { routeOf } from './routes.tsx';
import { whenFirstScreenIsShown } from './start/firstScreen.ts';
import { startOffline } from './startOffline.ts';

/** Starts what no reader waits for, once the page is idle: the publisher's scripts, and offline reading. */
export async function startLater(client: QueryClient): Promise<void> {
  const { scripts = [], offline } = pageSettings();
  await loadScripts(scripts.map(fileAddress));
  // Where it is off, browsers with an old worker update by themselves to one that removes itself.
  if (offline) await startOffline(client);
}

/**
 * Loads the publisher's scripts, then repeats the events that they have missed. Not in another site's frame: whoever
 * reads there is that site's reader.
 */
async function loadScripts(addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0 || window.top !== window) return;
  await new Promise<void>(whenFirstScreenIsShown);
  // Under Trusted Types a script's address must come from a policy; the site's header allows this one.
  const rules = { createScriptURL: (address: string) => address };
  const policy = window.trustedTypes?.createPolicy('diaporama-scripts', rules) ?? rules;
  await Promise.all(addresses.map((address) => load(policy.createScriptURL(address))));
  repeatEvents();
}

/** For scripts that have loaded only now: where the reader is. */
function repeatEvents(): void {
  dispatchPageEvent();
  if (!present) return;
  dispatchGalleryEvent('open', present);
  if (reported) dispatchGalleryEvent(reported.startsWith('slide ') ? 'slide' : 'seeAll', present);
}

/** A script that is blocked or down is the publisher's to mend; the page goes on without it. */
function load(address: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });
}

/**
 * Prefetches the page behind any link of ours as soon as the link is hovered, touched or focused.
 * @param signal ends it.
 */
export function prefetchLinks(client: QueryClient, signal: AbortSignal): void {
  const prefetch = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    const path = link && link.origin === window.location.origin && pathAt(link.pathname);
    if (!path) return;
    const { load } = routeOf(path);
    // A failure is not shown here: the code is loaded again when the view is opened.
    load?.().catch(() => undefined);
    // Each query's options are typed; TypeScript cannot follow their union.
    for (const query of queriesAt(path)) void client.prefetchQuery(query as never);
  };
  for (const type of ['pointerover', 'touchstart', 'focusin']) {
    document.addEventListener(type, prefetch, { passive: true, signal });
  }
}
