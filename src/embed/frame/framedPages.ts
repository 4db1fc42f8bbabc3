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
  // Under Trusted Types no other script can be made by it.
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
    // Loaded without a word, it was another script than expected; after one, a promise keeps its first answer.
    script.onload = script.onerror = () => {
      listening.abort();
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    };
    script.src = address;
    document.head.append(script);
  });
}
