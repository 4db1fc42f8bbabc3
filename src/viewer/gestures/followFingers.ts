import type { Hand } from './hand.ts';
import { axisOf, type Touch } from './swipe.ts';

interface FollowOptions {
  /** Who takes the picture with these fingers. */
  handFor: (fingers: readonly Touch[]) => Hand;
  /** Whether the picture moves with the fingers, so that the page must not. */
  isFollowing: () => boolean;
  /** One finger has come and gone without going anywhere. */
  onTap: (touch: Touch) => void;
  /** What has come before this code, to be made up for. */
  early: readonly PointerEvent[];
  signal: AbortSignal;
}

/** A finger that stays longer, in milliseconds, is no tap. */
const tapTime = 300;

/** Hands the fingers on the stage, or the mouse while it is pressed, to who takes the picture with them. */
export function followFingers(stage: HTMLElement, options: FollowOptions): void {
  const { handFor, isFollowing, onTap, early, signal } = options;
  const fingers = new Map<number, Touch>();
  let hand: Hand | undefined;
  /** Where the only finger came. */
  let only: Touch | undefined;

  const all = () => [...fingers.values()];

  const come = (event: PointerEvent) => {
    // A first finger is the only one: whatever else was noted has left unheard.
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
    // A mouse let go outside of the window.
    if (event.buttons === 0) return leave(event);
    fingers.set(event.pointerId, touchOf(event));
    hand?.move(all());
  };

  // Beyond the stage, too; and though the picture it came upon may go.
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
    if (last && only && !axisOf(only, last) && last.at - only.at < tapTime) onTap(last);
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
  // The browser's own dragging of pictures would take a mouse away from us.
  stage.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  // touch-action speaks of axes only: this keeps the page where it is while the picture is pulled down.
  stage.addEventListener(
    'touchmove',
    (event) => {
      if (event.cancelable && (event.touches.length > 1 || isFollowing())) event.preventDefault();
    },
    { signal, passive: false },
  );
}

/** A page zoomed by the reader is looked around in: that is the browser's. */
function isPageZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.01;
}

/** Controls that lie on the stage. */
function belongsElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

function touchOf(event: PointerEvent): Touch {
  const { clientX, clientY, timeStamp, pointerType } = event;
  return { x: clientX, y: clientY, at: timeStamp, isFinger: pointerType !== 'mouse' };
}
