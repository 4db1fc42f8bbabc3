import type { Hand } from './hand.ts';
import { easing, sliding } from './inertia.ts';
import type { Lens } from './lens.ts';
import { speedOf, type Touch, withTouch } from './swipe.ts';
import { around, fitted, type Point, softZoom, stretched, unstretched, type View } from './view.ts';

/** The zoom of a double tap, as of the key and the button. */
const usualZoom = 2;

/** Two taps this close together are a double tap. */
const doubleTapMs = 300;
const doubleTapPx = 40;

/** Fingers that let go below this zoom meant to fit the picture. */
const nearlyFitted = 1.05;

/** Two fingers zoom the picture around what they hold, one pans a zoomed picture, and a double tap zooms or fits it. */
export class PinchHand implements Hand {
  readonly #lens: Lens;
  #anchor: { view: View; middle: Point; spread: number } | undefined;
  #middle: Point = { x: 0, y: 0 };
  #recent: Touch[] = [];
  /** Two fingers have been down since the first: one alone never changes the zoom. */
  #hasPinched = false;
  #tapped: Touch | undefined;

  constructor(lens: Lens) {
    this.#lens = lens;
  }

  get isHolding(): boolean {
    return this.#anchor !== undefined;
  }

  hold(fingers: readonly Touch[]): void {
    this.#lens.halt();
    const { view, room } = this.#lens;
    this.#recent = [];
    this.#middle = this.#middleOf(fingers);
    this.#hasPinched = fingers.length > 1 || (this.isHolding && this.#hasPinched);
    this.#anchor = {
      view: fingers.length === 1 ? unstretched(view, room) : view,
      middle: this.#middle,
      spread: spreadOf(fingers),
    };
  }

  move(fingers: readonly Touch[]): void {
    const anchor = this.#anchor;
    const [finger] = fingers;
    if (!anchor || !finger) return;
    const { room } = this.#lens;
    this.#middle = this.#middleOf(fingers);
    if (fingers.length === 1) {
      this.#recent = withTouch(this.#recent, finger);
      const view = around(anchor.view, anchor.middle, this.#middle, anchor.view.zoom);
      this.#lens.show(stretched(view, room));
    } else {
      const zoom = softZoom((anchor.view.zoom * spreadOf(fingers)) / anchor.spread, room);
      this.#lens.show(around(anchor.view, anchor.middle, this.#middle, zoom));
    }
  }

  release(last?: Touch): void {
    if (!this.#anchor) return;
    this.#anchor = undefined;
    const { view, room } = this.#lens;
    // The finger caught the picture on its way to another zoom: it continues.
    if (!this.#hasPinched && view.zoom !== this.#lens.zoom)
      this.#lens.zoomTo(this.#lens.zoom, this.#middle);
    else if (view.zoom < nearlyFitted) this.#lens.go(easing(view, fitted));
    else if (view.zoom > room.maxZoom) this.#lens.zoomTo(room.maxZoom, this.#middle);
    else {
      const speed = speedOf(last ? withTouch(this.#recent, last) : []);
      this.#lens.go(sliding(view, room, speed));
    }
  }

  tap(touch: Touch): void {
    const before = this.#tapped;
    const isSecond =
      before !== undefined &&
      touch.at - before.at < doubleTapMs &&
      Math.hypot(touch.x - before.x, touch.y - before.y) < doubleTapPx;
    this.#tapped = isSecond ? undefined : touch;
    if (!isSecond) return;
    const zoom = this.#lens.zoom > 1 ? 1 : usualZoom;
    this.#lens.zoomTo(zoom, this.#lens.fromMiddle(touch));
  }

  #middleOf(fingers: readonly Touch[]): Point {
    const [one = { x: 0, y: 0 }, other = one] = fingers;
    return this.#lens.fromMiddle({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
  }
}

/** The distance between two fingers, in pixels; never 0, by which it is divided. */
function spreadOf([one, other]: readonly Touch[]): number {
  return one && other ? Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)) : 1;
}
