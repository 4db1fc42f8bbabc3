/** A part of a grid in sections: one section, or a gap as high as a number of sections that are not rendered. */
export type Part =
  | { kind: 'section'; section: number }
  | { kind: 'gap'; after: number; sections: number };

/** Sections that follow each other, counted from 0. */
export interface SectionRange {
  first: number;
  last: number;
}

/**
 * The parts of a grid of `total` sections from top to bottom: those in view, the one with the tab stop, and gaps.
 */
export function partsOf({ first, last }: SectionRange, stop: number, total: number): Part[] {
  const shown = new Set([stop]);
  for (let section = first; section <= last; section += 1) shown.add(section);
  const parts: Part[] = [];
  let next = 0;
  for (const section of [...shown].sort((a, b) => a - b)) {
    if (section > next) parts.push({ kind: 'gap', after: next, sections: section - next });
    parts.push({ kind: 'section', section });
    next = section + 1;
  }
  if (next < total) parts.push({ kind: 'gap', after: next, sections: total - next });
  return parts;
}

/**
 * The sections in view or within a window's height of it.
 * @param top of the first section, in pixels of the window.
 * @param height of a section, and `screen` of the window, in pixels.
 */
export function sectionsNear(
  top: number,
  height: number,
  screen: number,
  total: number,
): SectionRange {
  const at = (y: number) => Math.min(Math.max(Math.floor((y - top) / height), 0), total - 1);
  return { first: at(-screen), last: at(2 * screen) };
}
