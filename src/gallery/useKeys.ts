import { useEffect, useEffectEvent } from 'react';
import { actionOf, isPlain, type KeyAction, type KeyTable } from './keys.ts';
import { pageDirection } from './pageDirection.ts';
import { usePreference } from './preferences.ts';

interface KeysOptions {
  table: KeyTable;
  /** Does what the key asks, which was pressed `at` (on the clock of `performance.now()`); false leaves it to the browser. */
  onAction: (action: KeyAction, at: number) => boolean;
  /** Hears first what a key types, where single characters act; true if the key had its effect. */
  onKey?: (key: string) => boolean;
}

/** Listens to the page's keys, but for those typed in a field or while a dialog is open. */
export function useKeys({ table, onAction, onKey }: KeysOptions): void {
  const [singleKeys] = usePreference('singleKeys');

  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || belongsElsewhere(event.target)) return;
    const isOn = singleKeys === 'on';
    if (isOn && isPlain(event) && onKey?.(event.key)) return event.preventDefault();
    const action = actionOf(event, table, { singleKeys: isOn, direction: pageDirection() });
    if (action && onAction(action, event.timeStamp)) event.preventDefault();
  });

  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('keydown', (event) => handleKeyDown(event), listening);
    return () => listening.abort();
  }, []);
}

function belongsElsewhere(target: EventTarget | null): boolean {
  // A click on a dialog's ground leaves the focus with the page behind it.
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select') !== null;
}
