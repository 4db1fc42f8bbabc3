import { excerpt } from './source/sourceText.ts';

/** Marks of Markdown and HTML in the forms that nobody types for their own sake. */
const mark =
  /\*\*[^*\n]+\*\*|__[^_\n]+__|(?<![\w*])\*\w[^*\n]*\*(?![\w*])|\[[^\]\n]+\]\([^)\s]+\)|^#{1,6} .+$|`[^`\n]+`|<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?\/?>|&(?:amp|nbsp|quot|lt|gt|#\d+);/im;

/**
 * What is said of a text that holds Markdown or HTML, as the end of a sentence that begins with the file: captions and
 * the like are plain, so readers would see the marks.
 */
export function markupWarning(name: string, text: string | undefined): string[] {
  const found = text === undefined ? undefined : mark.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    `has “${excerpt(found, 40)}” in its ${name}: texts are plain, so readers see these marks; write it without them`,
  ];
}
