import { type Gallery, isPaged } from '../../content/gallery.ts';
import { frameSlidesPath } from '../../content/urls.ts';
import { addressOf } from '../../site/addresses.ts';
import type { FetchPage } from '../../viewer/state/slides.ts';
import { onPage } from './frameBus.ts';

/**
 * Fetches the pages of a large gallery as the build has written them for frames, once their schema had passed them:
 * scripts, since under `sandbox="allow-scripts"` a frame can fetch data only from hosts that answer with CORS headers.
 */
export function framedPages(gallery: Gallery): FetchPage {
  if (!isPaged(gallery)) return () => Promise.reject(new Error(`${gallery.id} has no pages.`));
  // Under Trusted Types this policy allows no other scripts.
  const rules = {
    createScriptURL: (page: string) => addressOf(frameSlidesPath(gallery, Number(page))),
  };
  let policy: typeof rules | undefined;
  return (page) => {
    policy ??= window.trustedTypes?.createPolicy('diaporama-pages', rules) ?? rules;
    return fetchScript(policy.createScriptURL(`${page}`), page);
  };
}

function fetchScript(address: string, page: number): ReturnType<FetchPage> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const listening = new AbortController();
    onPage((come) => come.page === page && resolve(come.slides), listening.signal);
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
