import { useEffectEvent, useLayoutEffect } from 'react';
import { usePreference } from '../preferences.ts';
import { actionOf, type KeyAction, type KeyTable } from './keys.ts';
import { belongsElsewhere } from './keyTarget.ts';
import { pageDirection } from './pageDirection.ts';

/**
 * Does what a key asks, which was pressed `at` (on the clock of `performance.now()`). False leaves the key to the
 * browser.
 */
export type KeyHandler = (at: number) => unknown;

interface KeysOptions<Action extends KeyAction> {
  table: KeyTable<Action>;
  /** Does what the key asks, which was pressed `at` (on the clock of `performance.now()`); false leaves it to the browser. */
  onAction: (action: Action, at: number) => boolean;
}

/** Listens to the page's keys, but for those typed in a field or while a dialog is open. */
export function useKeys<Action extends KeyAction>({ table, onAction }: KeysOptions<Action>): void {
  const [singleKeys] = usePreference('singleKeys');

  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || belongsElsewhere(event)) return;
    const settings = { singleKeys: singleKeys === 'on', direction: pageDirection() };
    const action = actionOf(event, table, settings);
    if (action && onAction(action, event.timeStamp)) event.preventDefault();
  });

  // With the view, not after its paint: the first key may come at once.
  useLayoutEffect(() => {
    const listening = new AbortController();
    window.addEventListener('keydown', (event) => handleKeyDown(event), listening);
    return () => listening.abort();
  }, []);
}
