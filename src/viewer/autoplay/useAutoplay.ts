import { useEffect, useEffectEvent, useReducer } from 'react';
import { type Autoplay, movesOn, playFrom, reduceAutoplay } from './autoplay.ts';

interface AutoplayOptions {
  /** The slide shown, counted from 0. */
  index: number;
  count: number;
  /** How long the slide shown stays, in milliseconds. */
  duration: number;
  /** The reader is at something else, such as a zoomed picture or an open dialog. */
  isElsewhere: boolean;
  /** Fetches and decodes the next slide's picture; absent while the slide itself is on its way. */
  prepareNext: (() => Promise<unknown>) | undefined;
  onMoveOn: () => void;
  onEnd: (outcome: 'ended' | 'failed') => void;
}

/** Plays from the slide shown on: the clocks and the ears of `reduceAutoplay`. */
export function useAutoplay(options: AutoplayOptions): Autoplay {
  const { index, count, duration, isElsewhere, onMoveOn, onEnd } = options;
  const [show, dispatch] = useReducer(reduceAutoplay, playFrom(index, count));
  const { status } = show;
  const isHeld = show.holds.length > 0;
  const isDue = movesOn(show);

  const prepareNext = useEffectEvent(() => options.prepareNext?.());
  const moveOn = useEffectEvent(onMoveOn);
  const tellEnd = useEffectEvent(onEnd);

  useEffect(() => dispatch({ type: 'moved', to: index }), [index]);

  useEffect(() => {
    if (isDue) moveOn();
  }, [isDue]);

  useEffect(() => {
    if (status !== 'playing') tellEnd(status);
  }, [status]);

  useEffect(() => {
    if (isElsewhere) dispatch({ type: 'end' });
  }, [isElsewhere]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has its own time
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dispatch({ type: 'read' }), duration);
    return () => clearTimeout(timer);
  }, [show.index, isHeld, duration]);

  const isNextThere = options.prepareNext !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has its own next one
  useEffect(() => {
    let isWanted = true;
    const tell = (type: 'nextReady' | 'nextFailed') => () => isWanted && dispatch({ type });
    prepareNext()?.then(tell('nextReady'), tell('nextFailed'));
    return () => {
      isWanted = false;
    };
  }, [show.index, isNextThere]);

  useEffect(() => listen(dispatch), []);

  return show;
}

type Dispatch = (action: Parameters<typeof reduceAutoplay>[1]) => void;

/** Hears what the reader does besides moving; the button that plays and pauses speaks for itself. */
function listen(dispatch: Dispatch): () => void {
  const listening = new AbortController();
  const on = (name: string, hear: (target: Element) => void) =>
    document.addEventListener(
      name,
      ({ target }) => {
        if (target instanceof Element && !target.closest('[data-plays]')) hear(target);
      },
      { signal: listening.signal, capture: true },
    );

  // A carousel that turns by itself stops for good when the focus enters it (ARIA APG, carousel).
  on('focusin', () => dispatch({ type: 'end' }));
  on('pointerdown', () => dispatch({ type: 'end' }));
  const rest = (isReading: boolean) =>
    dispatch({ type: isReading ? 'hold' : 'release', by: 'reading' });
  on('pointerover', (target) => rest(target.closest('figcaption') !== null));
  document.documentElement.addEventListener('pointerleave', () => rest(false), {
    signal: listening.signal,
  });
  rest(document.querySelector('figcaption:hover') !== null);

  const see = () => dispatch({ type: document.hidden ? 'hold' : 'release', by: 'away' });
  document.addEventListener('visibilitychange', see, { signal: listening.signal });
  see();
  return () => listening.abort();
}
