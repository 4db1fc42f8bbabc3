import { useEffectEvent, useLayoutEffect } from 'react';
import { usePreference } from '../preferences.ts';
import { actionOf, type KeyAction, type KeyTable } from './keys.ts';
import { belongsElsewhere } from './keyTarget.ts';
import { pageDirection } from './pageDirection.ts';

/** Does what a key asks, pressed at a time on the clock of `performance.now()`. False leaves the key to the browser. */
type KeyHandler = (pressedAt: number) => unknown;

/** Listens to the page's keys, except while the reader types in a field or a dialog is open. */
export function useKeys<Action extends KeyAction>(
  table: KeyTable<Action>,
  handlers: Readonly<Record<NoInfer<Action>, KeyHandler>>,
): void {
  const [singleKeys] = usePreference('singleKeys');

  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || belongsElsewhere(event)) return;
    const settings = { singleKeys: singleKeys === 'on', direction: pageDirection() };
    const action = actionOf(event, table, settings);
    if (action && handlers[action](event.timeStamp) !== false) event.preventDefault();
  });

  // With the view, not after its paint: the first key may be pressed at once.
  useLayoutEffect(() => {
    const listening = new AbortController();
    window.addEventListener('keydown', (event) => handleKeyDown(event), listening);
    return () => listening.abort();
  }, []);
}
