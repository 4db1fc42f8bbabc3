import { type ComponentProps, type PointerEvent, useRef } from 'react';
import { axisOf, dragOffset, swipeOf, type Touch } from './swipe.ts';

interface SwipeOptions {
  /** False while the picture is zoomed: a drag then looks around in it. */
  isEnabled: boolean;
  canMove: (by: 1 | -1) => boolean;
  onSwipe: (by: 1 | -1) => void;
}

type SwipeProps = Pick<
  ComponentProps<'div'>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>;

/** Lets a finger push the picture to the next or the previous slide. The drag writes a CSS variable, not state. */
export function useSwipe({ isEnabled, canMove, onSwipe }: SwipeOptions): {
  swipeProps: SwipeProps;
} {
  const touches = useRef<Touch[]>([]);

  const follow = (stage: HTMLElement, offset: number | null) => {
    stage.toggleAttribute('data-dragged', offset !== null);
    stage.style.setProperty('--drag', `${offset ?? 0}px`);
  };

  const begin = (event: PointerEvent<HTMLElement>) => {
    const isPageZoomed = (window.visualViewport?.scale ?? 1) > 1.01;
    const isFinger = event.isPrimary && event.pointerType !== 'mouse';
    touches.current = isEnabled && isFinger && !isPageZoomed ? [touchOf(event)] : [];
  };

  const drag = (event: PointerEvent<HTMLElement>) => {
    const [start] = touches.current;
    if (!start || !event.isPrimary) return;
    const now = touchOf(event);
    const axis = touches.current.length > 1 ? 'across' : axisOf(start, now);
    if (axis === 'along') touches.current = [];
    if (axis !== 'across') return;
    if (touches.current.length === 1) event.currentTarget.setPointerCapture(event.pointerId);
    touches.current.push(now);
    const moved = now.x - start.x;
    follow(
      event.currentTarget,
      dragOffset(moved, canMove(slideTowards(moved, event.currentTarget))),
    );
  };

  const end = (event: PointerEvent<HTMLElement>) => {
    const stage = event.currentTarget;
    const isDrag = touches.current.length > 1;
    // A finger that rests sends nothing, so its lifting tells how long it has.
    const pushed = isDrag ? swipeOf([...touches.current, touchOf(event)], stage.clientWidth) : 0;
    cancel(event);
    if (pushed === 0) return;
    const by = slideTowards(pushed, stage);
    if (canMove(by)) onSwipe(by);
  };

  const cancel = (event: PointerEvent<HTMLElement>) => {
    touches.current = [];
    follow(event.currentTarget, null);
  };

  return {
    swipeProps: {
      onPointerDown: begin,
      onPointerMove: drag,
      onPointerUp: end,
      onPointerCancel: cancel,
    },
  };
}

function touchOf({ clientX, clientY, timeStamp }: PointerEvent): Touch {
  return { x: clientX, y: clientY, at: timeStamp };
}

/** Pushed to the left the picture makes room for the next slide; right to left, for the previous one. */
function slideTowards(moved: number, stage: HTMLElement): 1 | -1 {
  const isRightToLeft = getComputedStyle(stage).direction === 'rtl';
  return moved < 0 !== isRightToLeft ? 1 : -1;
}
