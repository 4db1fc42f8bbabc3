import type { PlayerAction } from './autoplay.ts';

/**
 * Reports what makes the slides wait or stop: a hidden tab, a pointer on the caption, a press, the focus. The button
 * that plays and pauses dispatches for itself.
 */
export function watchReader(dispatch: (action: PlayerAction) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const on = (type: string, then: (target: Element) => void) => {
    const handle = ({ target }: Event) => {
      if (target instanceof Element && !target.closest('[data-plays]')) then(target);
    };
    document.addEventListener(type, handle, { signal, capture: true });
  };
  const waitFor = (wait: 'tab' | 'pointer', isWaiting: boolean) =>
    dispatch(
      isWaiting ? { type: 'wait', for: wait } : { type: 'ready', for: wait, at: performance.now() },
    );
  const stop = () => dispatch({ type: 'stop', as: 'stopped' });

  // A carousel that plays stops for good when the focus enters it:
  // https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
  on('focusin', stop);
  on('pointerdown', stop);

  on('pointerover', (target) => waitFor('pointer', target.closest('figcaption') !== null));
  const leave = () => waitFor('pointer', false);
  document.documentElement.addEventListener('pointerleave', leave, { signal });
  waitFor('pointer', document.querySelector('figcaption:hover') !== null);

  const checkTab = () => waitFor('tab', document.hidden);
  document.addEventListener('visibilitychange', checkTab, { signal });
  checkTab();
  return () => listening.abort();
}
