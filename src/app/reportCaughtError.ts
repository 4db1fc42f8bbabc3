import { ContentError } from '../content/parse.ts';
import { ChunkLoadError } from '../views/lazyView.ts';

/**
 * For React's `onCaughtError`. What is missing or out of reach, the page has told the reader, and the browser
 * the console; a broken document or a fault in our code is for whoever looks after the site.
 */
export function reportCaughtError(error: unknown): void {
  const isContents = error instanceof ContentError && error.fault !== 'broken';
  const isTold = isContents || error instanceof ChunkLoadError;
  if (!isTold) reportError(error);
}
