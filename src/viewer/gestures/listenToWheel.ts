import type { Lens } from './lens.ts';
import { around, clamp, within } from './view.ts';
import { inPixels, rolled, type WheelRun, wheelGrowth } from './wheel.ts';

interface WheelOptions {
  canMove: (by: 1 | -1) => boolean;
  onStep: (by: 1 | -1) => void;
}

/** A wheel or trackpad is at rest after this long without an event. */
const wheelRestMs = 150;

/** Safari's trackpad pinch, unknown to TypeScript: https://developer.mozilla.org/en-US/docs/Web/API/GestureEvent */
interface GestureEvent extends MouseEvent {
  readonly scale: number;
}

/**
 * A trackpad over the stage: a pinch zooms, a swipe across moves one slide, two fingers pan a zoomed picture. Moving up
 * and down on a fitted picture scrolls the page; a swipe beyond the last slide is left to the browser, as Back.
 */
export function listenToWheel(
  stage: HTMLElement,
  lens: Lens,
  options: () => WheelOptions,
  signal: AbortSignal,
): void {
  let run: WheelRun | undefined;
  let timer = 0;

  const settleSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => lens.settle(), wheelRestMs);
  };

  const zoomAt = (event: MouseEvent, zoom: number) => {
    lens.halt();
    const point = lens.fromMiddle({ x: event.clientX, y: event.clientY });
    const view = around(lens.view, point, point, clamp(zoom, 1, lens.room.maxZoom));
    lens.show(within(view, lens.room));
    settleSoon();
  };

  const push = ({ x, y }: { x: number; y: number }) => {
    lens.halt();
    // A push never changes the zoom: one that is still in motion is completed at once.
    const { aim, room } = lens;
    lens.show(within({ ...aim, x: aim.x - x, y: aim.y - y }, room));
    settleSoon();
  };

  const roll = (event: WheelEvent, across: number) => {
    const isRightToLeft = getComputedStyle(stage).direction === 'rtl';
    const byOf = (way: number) => (way > 0 !== isRightToLeft ? 1 : -1);
    const rolls = rolled(run, { across, at: event.timeStamp });
    run = rolls.run;
    if (run.isSpent || options().canMove(byOf(run.moved))) event.preventDefault();
    if (rolls.way === 0) return;
    const by = byOf(rolls.way);
    if (options().canMove(by)) options().onStep(by);
  };

  const turn = (event: WheelEvent) => {
    const turned = inPixels(event);
    if (event.ctrlKey) {
      event.preventDefault();
      zoomAt(event, lens.view.zoom * wheelGrowth(turned.y));
    } else if (lens.aim.zoom > 1) {
      event.preventDefault();
      push(turned);
    } else if (Math.abs(turned.x) > Math.abs(turned.y)) roll(event, turned.x);
  };

  let pinchedFrom = 1;
  const pinchStart = (event: Event) => {
    event.preventDefault();
    pinchedFrom = lens.view.zoom;
  };
  const pinch = (event: Event) => {
    event.preventDefault();
    // Safari sends these on touch screens as well, where the fingers themselves are followed.
    if (navigator.maxTouchPoints > 0) return;
    zoomAt(event as GestureEvent, pinchedFrom * (event as GestureEvent).scale);
  };

  stage.addEventListener('wheel', turn, { signal, passive: false });
  stage.addEventListener('gesturestart', pinchStart, { signal });
  stage.addEventListener('gesturechange', pinch, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
