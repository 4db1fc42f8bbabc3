import { ContentError } from '../content/parse.ts';

/**
 * For React's `onCaughtError`. What is missing or out of reach, the page has told the reader, and the browser
 * the console; a broken document or a fault in our code is for whoever looks after the site.
 */
export function reportCaughtError(error: unknown): void {
  const isTold = error instanceof ContentError && error.fault !== 'broken';
  if (!isTold) reportError(error);
}
