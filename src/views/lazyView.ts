import { type ComponentType, createElement, lazy, useState } from 'react';

/**
 * A view's code could not be loaded. Only a reload helps, since many browsers cache a failed import:
 * https://github.com/whatwg/html/issues/6768
 */
export class ChunkLoadError extends Error {
  override name = 'ChunkLoadError';
}

export interface LazyView<Props extends object> {
  View: ComponentType<Props>;
  /** Loads the view's code ahead of time. */
  load: () => Promise<unknown>;
}

/**
 * A view whose code is loaded when it is first opened. Unlike with React's `lazy`, a view that has been loaded renders
 * without suspending. If loading fails while the browser is online, the chunk has most likely been removed by a new
 * deployment; the page then reloads at the address that the reader is going to.
 * @param importModule imports the view's module. @param name the view's export.
 */
export function lazyView<Name extends string, Props extends object>(
  importModule: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyView<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const load = async () => {
    Loaded ??= (await importModule())[name];
    return { default: Loaded };
  };
  const Lazy = lazy(async () => {
    try {
      return await load();
    } catch (cause) {
      if (!navigator.onLine || !reloadOnce()) {
        throw new ChunkLoadError(`The code of ${name} could not be loaded.`, { cause });
      }
      return new Promise<never>(() => undefined);
    }
  });

  function View(props: Props) {
    // State, because switching to another component type would remount the view.
    const [Component] = useState(() => Loaded ?? Lazy);
    return createElement(Component, props);
  }
  return { View, load };
}

const storageKey = 'diaporama:reloaded';
const reloadIntervalMs = 60_000;

/** Reloads the page, unless it has just done so. @returns whether it reloads. */
function reloadOnce(): boolean {
  try {
    const lastReload = Number(sessionStorage.getItem(storageKey));
    if (Math.abs(Date.now() - lastReload) < reloadIntervalMs) return false;
    sessionStorage.setItem(storageKey, `${Date.now()}`);
  } catch {
    // Without storage, it might reload forever.
    return false;
  }
  window.location.reload();
  return true;
}
