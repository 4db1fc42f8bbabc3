import { type ComponentType, lazy } from 'react';

/** A view's code that could not be fetched. Browsers remember a module that failed, so only a reload tries again. */
export class CodeError extends Error {
  override name = 'CodeError';
}

/**
 * A view whose code is fetched when it is first opened. If that fails though there is a network, the code has most likely
 * gone with a deploy: the page is then loaded anew by itself, at the address the reader goes to, so nothing is lost.
 * @param load the view's module. @param name of the view in it.
 */
export function fetchedView<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
) {
  return lazy(async () => {
    try {
      return { default: (await load())[name] };
    } catch (cause) {
      if (!navigator.onLine || !reloadOnce()) {
        throw new CodeError(`The code of ${name} could not be fetched.`, { cause });
      }
      return new Promise<never>(() => undefined);
    }
  });
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
