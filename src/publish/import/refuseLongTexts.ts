import { longestText } from '../../content/text.ts';
import { ImportError } from './importError.ts';

/**
 * Refuses a document with a text that pages would not show to its end. What cameras and agencies write is cut long
 * before that; this is an editor's, who should hear of it.
 * @param name of the document, for the sentence.
 */
export function refuseLongTexts(name: string, document: unknown): void {
  if (typeof document === 'string') {
    if (document.length <= longestText) return;
    const length = document.length.toLocaleString('en');
    const beginning = document.slice(0, 40).replaceAll(/\s+/g, ' ');
    throw new ImportError(
      `${name}: a text of ${length} characters is too long; at most ${longestText.toLocaleString('en')} are shown. It begins “${beginning}…”.`,
    );
  }
  if (typeof document !== 'object' || document === null) return;
  for (const part of Object.values(document)) refuseLongTexts(name, part);
}
