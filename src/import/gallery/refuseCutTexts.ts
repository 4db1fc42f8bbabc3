import { isCut } from '../../content/text.ts';
import { ImportError } from '../importError.ts';

/**
 * Refuses a document with a text that pages would cut. Texts from files have been cut before, with a warning; this one
 * is the editor's, who should shorten it.
 * @param name of the document, for the message.
 * @param shown the document as its schema returns it.
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
