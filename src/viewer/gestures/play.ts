import type { Course } from './physics.ts';

/**
 * Shows a course frame by frame until it rests; at once its end, for readers who want less motion.
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
    // The frame's time may lie before the moment of letting go.
    show(course.at(Math.max(0, now - start)));
    frame = requestAnimationFrame(next);
  };
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  next(isStill ? Number.POSITIVE_INFINITY : start);
  return () => cancelAnimationFrame(frame);
}
