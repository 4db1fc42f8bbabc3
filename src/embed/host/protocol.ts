/*
 * The messages between a frame and its host page, as objects through `postMessage`. Both sides check a message's source;
 * these functions check its content. Parsed by hand, to keep the loader small.
 */

/** From the frame: the gallery's `id`, the slide's `index` from 1, the `height` in CSS pixels. */
export type FrameMessage =
  | { type: 'diaporama:ready'; id: string; height: number; index: number; count: number }
  | { type: 'diaporama:resize'; id: string; height: number }
  | { type: 'diaporama:slide'; id: string; index: number; count: number };

/** To the frame; `index` counts from 1. */
export type Command =
  | { type: 'diaporama:go'; index: number }
  | { type: 'diaporama:next' | 'diaporama:previous' | 'diaporama:seeAll' };

/** More than any gallery needs, and as much as a host page should allow. */
export const maxHeightPx = 10_000;

/** Parses a message from a frame. The height becomes a whole number within the limit. */
export function messageFromFrame(data: unknown): FrameMessage | undefined {
  const { type, id, height, index, count } = fieldsOf(data);
  if (typeof id !== 'string') return undefined;
  if (type === 'diaporama:resize' && isLength(height)) return { type, id, height: pixels(height) };
  if (!isNumber(index) || !isNumber(count) || index > count) return undefined;
  if (type === 'diaporama:slide') return { type, id, index, count };
  if (type !== 'diaporama:ready' || !isLength(height)) return undefined;
  return { type, id, height: pixels(height), index, count };
}

/** Parses a command from the host. The frame checks whether the gallery has the slide. */
export function commandFromHost(data: unknown): Command | undefined {
  const { type, index } = fieldsOf(data);
  if (type === 'diaporama:go') return isNumber(index) ? { type, index } : undefined;
  const isBare =
    type === 'diaporama:next' || type === 'diaporama:previous' || type === 'diaporama:seeAll';
  return isBare ? { type } : undefined;
}

function fieldsOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}

function pixels(height: number): number {
  return Math.min(Math.ceil(height), maxHeightPx);
}
