import { isTranslated } from '../words/documentLanguage.ts';

/**
 * For React's `onRecoverableError`. A page that a browser translated before hydration differs from the prerendered one,
 * so React renders it again. That is expected and not reported.
 */
export function reportRecoverableError(error: unknown): void {
  if (!isTranslated()) reportError(error);
}
