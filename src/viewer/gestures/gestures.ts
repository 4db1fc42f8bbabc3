import { followFingers } from './followFingers.ts';
import type { Hand } from './hand.ts';
import { Lens, type LensOptions } from './lens.ts';
import { listenToWheel } from './listenToWheel.ts';
import { PinchHand } from './pinchHand.ts';
import { SwipeHand, type SwipeOptions } from './swipeHand.ts';
import { Track } from './track.ts';

export { ZoomPanel } from './ZoomPanel.tsx';

export interface GesturesOptions extends SwipeOptions, LensOptions {}

export interface Stage {
  stage: HTMLElement;
  /** Within the stage, that the slides are in. */
  row: HTMLElement;
  /** Ends it all. */
  signal: AbortSignal;
}

/** Two fingers on what cannot be zoomed. */
const noHand: Hand = { hold: () => {}, move: () => {}, release: () => {} };

/** The fingers on a stage, the mouse and the trackpad: they move the slides, and zoom the one shown. */
export class Gestures {
  readonly lens: Lens;
  readonly #swipe: SwipeHand;

  /** @param early touches that came before this code did. */
  constructor(
    { stage, row, signal }: Stage,
    options: () => GesturesOptions,
    early: readonly PointerEvent[],
  ) {
    const lens = new Lens(stage, options);
    const swipe = new SwipeHand(stage, new Track(row), options);
    const pinch = new PinchHand(lens);
    this.lens = lens;
    this.#swipe = swipe;

    // On its way in or out counts, too.
    const isZoomed = () => Math.max(lens.view.zoom, lens.aim.zoom) > 1;
    followFingers(stage, {
      handFor: ({ length }) => {
        if (length > 1) return options().canZoom ? pinch : noHand;
        return isZoomed() ? pinch : swipe;
      },
      isFollowing: () => swipe.isFollowing || pinch.isHolding,
      onTap: (touch) => pinch.tap(touch),
      early,
      signal,
    });
    listenToWheel(stage, lens, options, signal);
    leaveZoomedPageAlone(stage, signal);
    const resized = new ResizeObserver(() => {
      if (isZoomed() && !pinch.isHolding) lens.settle();
    });
    resized.observe(stage);
    signal.addEventListener('abort', () => {
      resized.disconnect();
      lens.halt();
      swipe.rest();
    });
  }

  /** Another slide is shown, so many places on. */
  moved(by: number): void {
    this.#swipe.moved(by);
    this.lens.reset();
  }
}

/** A page that the reader has zoomed is moved by fingers everywhere, over the stage too. See Slide.module.css. */
function leaveZoomedPageAlone(stage: HTMLElement, signal: AbortSignal): void {
  const page = window.visualViewport;
  const note = () => stage.toggleAttribute('data-page-zoomed', (page?.scale ?? 1) > 1.01);
  note();
  page?.addEventListener('resize', note, { signal });
}
