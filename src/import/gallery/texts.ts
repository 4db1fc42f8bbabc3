import { fields, shapeOf, type TextField, textFields } from '../../content/fields.ts';
import type { Slide } from '../../content/gallery.ts';
import { cleanText } from '../../content/text.ts';
import { missingTexts } from './missingTexts.ts';

/** What one source says of a picture: an editor's `gallery.yaml`, or the metadata of the file. */
export type SourceTexts = { readonly [field in TextField]?: string };

export interface SlideTexts {
  texts: Pick<Slide, TextField>;
  /** Ends of sentences that begin with the file. */
  warnings: string[];
}

/**
 * A slide's texts: of each field the editor's, else that of the first source that has one. An editor's empty text means
 * none, whatever the sources say. A caption never becomes an alternative text: it tells what the picture does not show.
 */
export function slideTexts(sources: readonly SourceTexts[], editors: SourceTexts = {}): SlideTexts {
  const texts: Partial<Record<TextField, string>> = {};
  for (const field of textFields) {
    const clean = (text = '') => cleanText(text, shapeOf(fields[field].kind));
    const text =
      editors[field] === undefined
        ? sources.map((source) => clean(source[field])).find((found) => found !== '')
        : clean(editors[field]);
    if (text) texts[field] = text;
  }
  const { alt = '', credit = editors.credit, creator, copyright } = texts;
  const isCredited = (credit ?? creator ?? copyright) !== undefined;
  return {
    texts: { ...texts, alt },
    warnings: [...(alt ? [] : [missingTexts.alt]), ...(isCredited ? [] : [missingTexts.credit])],
  };
}
