import { type ComponentType, createElement, lazy, useState } from 'react';

/** A view's code that could not be fetched. Browsers remember a module that failed, so only a reload tries again. */
export class CodeError extends Error {
  override name = 'CodeError';
}

export interface LazyView {
  View: ComponentType;
  /** Fetches the view's code ahead. */
  load: () => Promise<unknown>;
}

/**
 * A view whose code is fetched when it is first opened; once it is there, the view is drawn without a pause, unlike
 * React's `lazy`. If fetching fails though there is a network, the code has most likely gone with a deploy: the page is
 * then loaded anew by itself, at the address the reader goes to, so nothing is lost.
 * @param fetchModule the view's module. @param name of the view in it.
 */
export function lazyView<Name extends string>(
  fetchModule: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): LazyView {
  let Loaded: ComponentType | undefined;
  const load = async () => {
    Loaded ??= (await fetchModule())[name];
    return { default: Loaded };
  };
  const Waiting = lazy(async () => {
    try {
      return await load();
    } catch (cause) {
      if (!navigator.onLine || !reloadOnce()) {
        throw new CodeError(`The code of ${name} could not be fetched.`, { cause });
      }
      return new Promise<never>(() => undefined);
    }
  });

  function View() {
    // Kept, since another component in its place would be another view.
    const [Ready] = useState(() => Loaded ?? Waiting);
    return createElement(Ready);
  }
  return { View, load };
}

const storageKey = 'diaporama:reloaded';

/** Reloads the page unless that has just been tried. @returns whether it does. */
function reloadOnce(): boolean {
  try {
    const before = Number(sessionStorage.getItem(storageKey));
    if (Math.abs(Date.now() - before) < 60_000) return false;
    sessionStorage.setItem(storageKey, `${Date.now()}`);
  } catch {
    // Without a memory it might go on for ever.
    return false;
  }
  window.location.reload();
  return true;
}
