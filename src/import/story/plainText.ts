/**
 * Text as the store keeps it: plain, lines ended by LF, no blanks around it.
 * Undefined for text that is missing or blank.
 */
export function plainText(text: string | undefined): string | undefined {
  return text?.replaceAll(/\r\n?/g, '\n').trim() || undefined;
}

/** The fields that hold text, as `plainText` has it; the others are left out. */
export function plainTexts<K extends string>(
  texts: Partial<Record<K, string | undefined>>,
): Partial<Record<K, string>> {
  const kept: Partial<Record<K, string>> = {};
  for (const key of Object.keys(texts) as K[]) {
    const text = plainText(texts[key]);
    if (text !== undefined) kept[key] = text;
  }
  return kept;
}
