import { useEffect, useState } from 'react';
import type * as Chrome from './chrome.tsx';

let loaded: typeof Chrome | undefined;

/** Loads what the site puts above and below its pages. */
export async function loadChrome(): Promise<typeof Chrome> {
  loaded ??= await import('./chrome.tsx');
  return loaded;
}

/** The same for error pages, which must be able to do without. @param given by pages that have it in their code. */
export function useChrome(given?: typeof Chrome): typeof Chrome | undefined {
  const [chrome, setChrome] = useState(given ?? loaded);
  useEffect(() => {
    if (!given) loadChrome().then(setChrome, () => undefined);
  }, [given]);
  return chrome;
}
