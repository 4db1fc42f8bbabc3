import type { ContentError } from '../content/parse.ts';
import { errorProblems, storeTexts } from '../publish/storeFiles.ts';

/**
 * A sentence for each mistake in a document that cannot be shown, by file and line.
 * @param store the content store's folder; nothing where it is elsewhere.
 */
export function documentProblems(
  error: ContentError,
  store: string | undefined,
): Promise<string[]> {
  return errorProblems(store === undefined ? undefined : storeTexts(store), error);
}
