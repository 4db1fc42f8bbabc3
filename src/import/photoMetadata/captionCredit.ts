/** Words that introduce a credit and are not part of it. */
const lead =
  /^(photos?|photograph(er|s)?|fotos?|pictures?|images?|credits?|should|read|by|via|von|par|de|di|for|and)$/;

/** Brackets at the end about a photograph: "(Photo by Ed Jones/AFP)", "(AP Photo/Wong Maye-E)". */
const bracket = /\([^()\n]{0,150}\b(?:photo|foto|picture|image)s?\b[^()\n]{0,150}\)[.\s]*$/i;

/** Where "… / AFP / Ed JONES" begins: at a slash between spaces, after a sentence if there is one. */
const slashes = [/(?<=[.!?…"”’)])\s+\/\s/, /\s\/\s/];

/** In characters. No credit is longer. */
const longest = 150;

/**
 * A caption without the credit at its end, if that only repeats the credit line and the creators. If it has one more
 * name, the caption stays as it is, since that name is nowhere else.
 */
export function withoutRepeatedCredit(
  caption: string,
  known: readonly string[],
): { caption: string; taken?: string } {
  const names = new Set(known.flatMap(wordsOf));
  for (const begin of possibleBegins(caption)) {
    const rest = caption.slice(0, begin).trimEnd();
    const taken = caption.slice(begin).trim();
    if (rest !== '' && isRepeated(taken, names)) return { caption: rest, taken };
  }
  return { caption };
}

function possibleBegins(caption: string): number[] {
  const tail = Math.max(0, caption.length - longest, caption.lastIndexOf('\n') + 1);
  const inTail = slashes.map((slash) => caption.slice(tail).search(slash)).find((at) => at >= 0);
  return [caption.search(bracket), inTail === undefined ? -1 : tail + inTail].filter(
    (at) => at >= 0,
  );
}

function isRepeated(credit: string, names: ReadonlySet<string>): boolean {
  const said = wordsOf(credit).filter((word) => !lead.test(word));
  return said.length > 0 && said.every((word) => names.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Brackets that introduce a credit, or that hold a person and an agency. */
const credits = [
  /\(\s*(?:mandatory )?(?:(?:photo|photograph|foto|picture|image|handout)s?\s*(?:credit|by|von|par|de)?|credits?)\s*(?::|\bby\b|(?<=by|von|par|de)\s)\s*([^()\n]{2,150})\)/gi,
  /\(([^()\n/]{2,80}\/[^()\n]{2,80})\)[.\s]*$/g,
];

/** The last credit in a caption, such as "(Photo by A. Person/Getty Images)". */
export function creditInCaption(caption: string): string | undefined {
  const found = credits.map((pattern) => [...caption.matchAll(pattern)].at(-1)?.[1]?.trim());
  return found.find((credit) => credit !== undefined && credit !== '');
}
