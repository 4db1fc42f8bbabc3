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
  /** The element in the stage that contains the slides. */
  row: HTMLElement;
  /** Ends the gestures. */
  signal: AbortSignal;
}

/** For two fingers on a picture that cannot be zoomed. */
const noHand: Hand = { hold: () => {}, move: () => {}, release: () => {} };

/** Gestures by finger, mouse and trackpad on a stage: they move the slides and zoom the picture. */
export class Gestures {
  readonly lens: Lens;
  readonly #swipe: SwipeHand;

  /** @param early touches from before this code was loaded. */
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

    // Including a zoom in or out that is still in motion.
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

  /** Another slide is shown. @param by how many slides further. */
  moved(by: number): void {
    this.#swipe.moved(by);
    this.lens.reset();
  }
}

/** In a page that the reader has zoomed, fingers pan everywhere, over the stage too. See Slide.module.css. */
function leaveZoomedPageAlone(stage: HTMLElement, signal: AbortSignal): void {
  const page = window.visualViewport;
  const note = () => stage.toggleAttribute('data-page-zoomed', (page?.scale ?? 1) > 1.01);
  note();
  page?.addEventListener('resize', note, { signal });
}
