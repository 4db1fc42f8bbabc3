import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { whenIdle } from '../../ui/whenIdle.ts';
import type { GesturesOptions } from './gestures.ts';
import { LazyGestures } from './lazyGestures.ts';

interface UseGesturesOptions extends Omit<GesturesOptions, 'pane'> {
  /** Of the slide, counted from 0. */
  index: number;
  /** The slide's own picture is loaded, and the network free. */
  isReady: boolean;
}

interface UsedGestures {
  stage: RefObject<HTMLDivElement | null>;
  /** In the stage: the slide shown and, while a finger moves it, its neighbours. */
  row: RefObject<HTMLDivElement | null>;
  /** In the row: the element that the slide's picture fills. */
  pane: RefObject<HTMLDivElement | null>;
  /** Loads the controls of a zoomed picture. */
  loadZoom: () => ReturnType<LazyGestures['fetch']>;
}

/**
 * Lets fingers, mouse and trackpad move and zoom the slide's picture. React learns only of the results. The code is
 * loaded when the browser is idle, or at the first touch.
 */
export function useGestures(options: UseGesturesOptions): UsedGestures {
  const { index, zoom, isReady } = options;
  const stage = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const gestures = useRef<LazyGestures>(undefined);
  const shownIndex = useRef(index);

  const latest = useEffectEvent(() => ({ ...options, pane: pane.current }));

  // Before the effects that need it.
  useLayoutEffect(() => {
    if (!stage.current || !row.current) return;
    gestures.current = new LazyGestures(stage.current, row.current, () => latest());
    return () => gestures.current?.end();
  }, []);

  // Before the slide is painted, or the row would jump.
  useLayoutEffect(() => {
    const by = index - shownIndex.current;
    shownIndex.current = index;
    if (by !== 0) gestures.current?.moved(by);
  }, [index]);

  // At every render, since the state may decline a gesture's zoom and stay as it was.
  useEffect(() => gestures.current?.follow(zoom));

  useEffect(() => {
    if (!isReady) return;
    whenIdle(() => gestures.current?.prepare());
  }, [isReady]);

  const loadZoom = useCallback(async () => {
    if (!gestures.current) throw new Error('There is no stage to zoom on.');
    return gestures.current.fetch();
  }, []);

  return { stage, row, pane, loadZoom };
}
