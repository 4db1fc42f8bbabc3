import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Closes a menu when the reader presses Escape, or presses or focuses anything outside the menu and its button. */
export function useDismissal(
  list: RefObject<HTMLElement | null>,
  onDismiss: (way: 'left' | 'done') => void,
): void {
  const dismiss = useEffectEvent(onDismiss);

  useEffect(() => {
    const listening = new AbortController();
    const early = { capture: true, signal: listening.signal };

    const leave = ({ target }: Event) => {
      const around = list.current?.parentElement;
      if (target instanceof Node && !around?.contains(target)) dismiss('left');
    };
    document.addEventListener('pointerdown', leave, early);
    document.addEventListener('focusin', leave, early);

    // Before the viewer, in which Escape leaves the gallery.
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dismiss('done');
    };
    window.addEventListener('keydown', leaveByKey, early);
    return () => listening.abort();
  }, [list]);
}
