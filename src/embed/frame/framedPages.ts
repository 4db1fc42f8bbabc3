import { type Gallery, isPaged } from '../../content/gallery.ts';
import { type FrameSlides, frameSlidesPath } from '../../content/urls.ts';
import { addressOf } from '../../site/addresses.ts';
import { namedPages } from '../../viewer/state/namedPages.ts';
import type { FetchPage } from '../../viewer/state/slides.ts';
import { type Brought, onSlides } from './frameBus.ts';

/**
 * Fetches the slides that a frame's page does not carry, as the server has written them for frames, once their schema had
 * passed them: scripts, since under `sandbox="allow-scripts"` a frame can fetch data only from hosts that answer with
 * CORS headers.
 */
export function framedPages(gallery: Gallery): FetchPage {
  const { id, near } = gallery;
  // Under Trusted Types this policy allows no other scripts.
  const rules = {
    createScriptURL: (brings: string, query = '') => addressOf(frameSlidesPath(id, brings)) + query,
  };
  let policy: typeof rules | undefined;
  const bring = (brings: FrameSlides, query?: string) => {
    policy ??= window.trustedTypes?.createPolicy('diaporama-pages', rules) ?? rules;
    return fetchScript(policy.createScriptURL(brings, query), brings);
  };
  const fetchNamed = async (brings: string) => (await bring(brings)).slides ?? [];
  if (!isPaged(gallery)) return () => fetchNamed('slides');
  return namedPages({
    known: near?.pages,
    // A new address, since a script cannot be asked past the cache.
    fetchNames: async (isAgain) => {
      const query = isAgain ? `?${Date.now()}` : undefined;
      return (await bring('pages', query)).pages ?? [];
    },
    fetchNamed,
    // A script does not say why it failed.
    isGone: () => true,
  });
}

function fetchScript(address: string, brings: FrameSlides): Promise<Brought> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const listening = new AbortController();
    onSlides((come) => come.brings === brings && resolve(come), listening.signal);
    // A script that has loaded without an event is not the one expected. After the event, rejecting has no effect.
    script.onload = script.onerror = () => {
      listening.abort();
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    };
    script.src = address;
    document.head.append(script);
  });
}
