import { cleanText } from '../../content/text.ts';

/** An editor's text as stored. Undefined if it is missing or empty. */
export function plainText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanText(text, 'text') || undefined;
}

/** Applies `plainText` to every field and omits the empty ones. */
export function plainTexts<K extends string>(
  texts: Partial<Record<K, string | undefined>>,
): Partial<Record<K, string>> {
  const plain: Partial<Record<K, string>> = {};
  for (const key of Object.keys(texts) as K[]) {
    const text = plainText(texts[key]);
    if (text !== undefined) plain[key] = text;
  }
  return plain;
}
