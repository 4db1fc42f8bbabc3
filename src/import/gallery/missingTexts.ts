/** Texts that every picture in a newspaper has, each with the warning if it is missing. */
export const missingTexts = {
  alt: 'has no alternative text (alt)',
  credit: 'has no credit',
} as const;
