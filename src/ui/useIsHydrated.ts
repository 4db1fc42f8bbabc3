import { useSyncExternalStore } from 'react';

/**
 * False while hydrating, when the output must match the prerendered page; true from then on. Unlike a flag set in an
 * effect, it is already true in the first render of a view reached by navigation.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

const subscribe = () => () => {};
