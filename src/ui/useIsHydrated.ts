import { useSyncExternalStore } from 'react';

/**
 * False while rendering what must equal the prerendered page, true ever after. Unlike a flag set in an
 * effect it is true in the first render of a view that comes by navigation.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

const subscribe = () => () => {};
