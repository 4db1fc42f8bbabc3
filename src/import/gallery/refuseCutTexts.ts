import { isCut } from '../../content/text.ts';
import { ImportError } from '../importError.ts';

/**
 * Refuses a document with a text that pages would not show to its end. What cameras and agencies write is cut long
 * before that; this is an editor's, who should hear of it.
 * @param name of the document, for the sentence.
 * @param shown the document as its schema lets it through.
 * @throws ImportError naming the text by its beginning.
 */
export function refuseCutTexts(name: string, document: unknown, shown: unknown): void {
  if (typeof document === 'string' && typeof shown === 'string' && isCut(document, shown)) {
    const [length, most] = [document.length, shown.length].map((count) =>
      count.toLocaleString('en'),
    );
    const beginning = document.slice(0, 40).replaceAll(/\s+/g, ' ');
    throw new ImportError(
      `${name}: a text of ${length} characters is too long there; about ${most} are shown. It begins “${beginning}…”.`,
    );
  }
  if (!isObject(document) || !isObject(shown)) return;
  for (const key of Object.keys(shown)) refuseCutTexts(name, document[key], shown[key]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
