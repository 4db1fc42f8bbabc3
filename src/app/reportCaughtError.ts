import { ContentError } from '../content/parse.ts';
import { ChunkLoadError } from '../views/lazyView.ts';

/**
 * For React's `onCaughtError`. The page shows what is missing or unreachable, and the browser logs it; only broken
 * documents and bugs are reported to whoever runs the site.
 */
export function reportCaughtError(error: unknown): void {
  const isExpected = error instanceof ContentError && error.fault !== 'broken';
  const isShown = isExpected || error instanceof ChunkLoadError;
  if (!isShown) reportError(error);
}
