import { isTranslated } from '../words/documentLanguage.ts';

/**
 * For React's `onRecoverableError`. A page that was translated before hydration is not as it was prerendered: React
 * renders it anew, which is right and no error.
 */
export function reportRecoverableError(error: unknown): void {
  if (!isTranslated()) reportError(error);
}
