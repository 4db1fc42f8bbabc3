import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Ends a list that a button has opened, once the reader presses Escape or turns to anything outside the two. */
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

    // Ahead of the slideshow, for which Escape is the way out of the gallery.
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dismiss('done');
    };
    window.addEventListener('keydown', leaveByKey, early);
    return () => listening.abort();
  }, [list]);
}
