/*
 * What a framed gallery and the page around it say to each other, as objects through `postMessage`. Both sides
 * check where a message comes from; here is what it has to be. Parsed by hand, since the loader on other
 * people's pages is to stay at a kilobyte.
 */

/** From the frame. `id` is the gallery's, `index` counts from 1, `height` is in CSS pixels. */
export type FrameMessage =
  | { type: 'diaporama:ready'; id: string; height: number; index: number; count: number }
  | { type: 'diaporama:resize'; id: string; height: number }
  | { type: 'diaporama:slide'; id: string; index: number; count: number };

/** To the frame. */
export type Command =
  | { type: 'diaporama:go'; index: number }
  | { type: 'diaporama:next' | 'diaporama:previous' | 'diaporama:seeAll' };

/** No gallery is taller, and no host should let a frame push its page further. */
export const maxHeight = 10_000;

/** A message from a frame, whatever has arrived; its height is a whole number that a page can bear. */
export function messageFromFrame(data: unknown): FrameMessage | undefined {
  const { type, id, height, index, count } = fieldsOf(data);
  if (typeof id !== 'string') return undefined;
  if (type === 'diaporama:resize' && isLength(height)) return { type, id, height: pixels(height) };
  if (!isPlace(index) || !isPlace(count) || index > count) return undefined;
  if (type === 'diaporama:slide') return { type, id, index, count };
  if (type !== 'diaporama:ready' || !isLength(height)) return undefined;
  return { type, id, height: pixels(height), index, count };
}

/** A command from the host, whatever has arrived. Whether the gallery has that slide is for the gallery to know. */
export function commandFromHost(data: unknown): Command | undefined {
  const { type, index } = fieldsOf(data);
  if (type === 'diaporama:go') return isPlace(index) ? { type, index } : undefined;
  const isBare =
    type === 'diaporama:next' || type === 'diaporama:previous' || type === 'diaporama:seeAll';
  return isBare ? { type } : undefined;
}

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

function isPlace(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}

function pixels(height: number): number {
  return Math.min(Math.ceil(height), maxHeight);
}
