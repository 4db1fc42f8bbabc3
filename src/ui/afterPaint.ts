/**
 * Does something once the frame under way has been painted, so that it takes nothing of that frame's time.
 * @returns takes it back, if it has not been done yet.
 */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
