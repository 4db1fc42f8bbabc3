import type { Hand } from './hand.ts';
import { axisOf, type Touch } from './swipe.ts';

interface FollowOptions {
  /** The hand that these fingers control. */
  handFor: (fingers: readonly Touch[]) => Hand;
  /** Whether the picture moves with the fingers, so the page must not scroll. */
  isFollowing: () => boolean;
  /** One finger has touched without moving. */
  onTap: (touch: Touch) => void;
  /** Events from before this code was loaded, to be replayed. */
  early: readonly PointerEvent[];
  signal: AbortSignal;
}

/** A longer touch is no tap. */
const tapMs = 300;

/** Follows the fingers on the stage, or the pressed mouse, and passes them to a hand. */
export function followFingers(stage: HTMLElement, options: FollowOptions): void {
  const { handFor, isFollowing, onTap, early, signal } = options;
  const fingers = new Map<number, Touch>();
  let hand: Hand | undefined;
  /** Where the only finger went down. */
  let only: Touch | undefined;

  const all = () => [...fingers.values()];

  const come = (event: PointerEvent) => {
    // A primary pointer is the first finger: others that are still noted have left unnoticed.
    if (event.isPrimary) leaveAll();
    if (event.button !== 0 || isPageZoomed() || belongsElsewhere(event.target)) return;
    const touch = touchOf(event);
    only = fingers.size === 0 ? touch : undefined;
    fingers.set(event.pointerId, touch);
    const next = handFor(all());
    if (next !== hand) hand?.release();
    hand = next;
    hand.hold(all());
  };

  const move = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return;
    // The mouse was released outside the window.
    if (event.buttons === 0) return leave(event);
    fingers.set(event.pointerId, touchOf(event));
    hand?.move(all());
  };

  // Follows fingers beyond the stage, and when the picture under them is removed.
  const keep = ({ pointerId }: PointerEvent) => {
    const isOurs = fingers.has(pointerId) && isFollowing();
    if (isOurs && !stage.hasPointerCapture(pointerId)) stage.setPointerCapture(pointerId);
  };

  const leave = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size > 0) return hand?.hold(all());
    const last = event.type === 'pointercancel' ? undefined : touchOf(event);
    hand?.release(last);
    hand = undefined;
    if (last && only && !axisOf(only, last) && last.at - only.at < tapMs) onTap(last);
  };

  const leaveAll = () => {
    fingers.clear();
    hand?.release();
    hand = undefined;
  };

  const hear = (event: PointerEvent) => {
    if (event.type === 'pointerdown') come(event);
    else if (event.type === 'pointermove') move(event);
    else leave(event);
  };

  for (const event of early) hear(event);
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
    stage.addEventListener(type, hear, { signal });
  }
  stage.addEventListener('pointermove', keep, { signal });
  // The browser's own dragging of pictures would take over the mouse.
  stage.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  // `touch-action` knows only axes: this keeps the page from scrolling while the picture is pulled down.
  stage.addEventListener(
    'touchmove',
    (event) => {
      if (event.cancelable && (event.touches.length > 1 || isFollowing())) event.preventDefault();
    },
    { signal, passive: false },
  );
}

/** Whether the reader has zoomed the page, in which fingers then pan. */
function isPageZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.01;
}

/** Whether a control on the stage is pressed. */
function belongsElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

function touchOf(event: PointerEvent): Touch {
  const { clientX, clientY, timeStamp, pointerType } = event;
  return { x: clientX, y: clientY, at: timeStamp, isFinger: pointerType !== 'mouse' };
}
