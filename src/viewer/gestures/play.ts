import type { Course } from './physics.ts';

/**
 * Plays a course frame by frame to its end; for readers who want less motion, shows its end at once.
 * @returns stops it where it is, for a finger that catches it.
 */
export function play<Value>(
  course: Course<Value>,
  show: (value: Value) => void,
  onRest: () => void,
): () => void {
  const start = performance.now();
  let frame = 0;
  const next = (now: number) => {
    if (now - start >= course.duration) {
      show(course.to);
      onRest();
      return;
    }
    // The frame's time may be before the release.
    show(course.at(Math.max(0, now - start)));
    frame = requestAnimationFrame(next);
  };
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  next(isStill ? Number.POSITIVE_INFINITY : start);
  return () => cancelAnimationFrame(frame);
}
