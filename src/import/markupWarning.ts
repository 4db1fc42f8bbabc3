import { excerpt } from './source/sourceText.ts';

/** Markdown and HTML, in forms that are hardly ever meant literally. */
const markup =
  /\*\*[^*\n]+\*\*|__[^_\n]+__|(?<![\w*])\*\w[^*\n]*\*(?![\w*])|\[[^\]\n]+\]\([^)\s]+\)|^#{1,6} .+$|`[^`\n]+`|<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?\/?>|&(?:amp|nbsp|quot|lt|gt|#\d+);/im;

/**
 * A warning about Markdown or HTML in a text, as the end of a sentence that begins with the file. Texts are plain, so
 * readers would see the markup.
 */
export function markupWarning(name: string, text: string | undefined): string[] {
  const found = text === undefined ? undefined : markup.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    `has markup in its ${name}, which readers would see as typed: “${excerpt(found, 40)}”; remove it`,
  ];
}
