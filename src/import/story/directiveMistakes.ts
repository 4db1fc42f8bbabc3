import { closestName } from '../closestName.ts';

/** Directives of one line. */
export const leafNames = ['gallery', 'picture', 'video'];
const containers = ['more', 'see-also'];

/** The names of all directives. */
export const directiveNames = [...leafNames, ...containers];

/** A directive as it is written: `::gallery`, `:::more`. */
export function directive(name: string): string {
  return `${containers.includes(name) ? ':::' : '::'}${name}`;
}

/** What was meant for a directive and is none: how far below the paragraph's first line it stands, and what is wrong. */
export interface DirectiveMistake {
  lines: number;
  sentence: string;
}

const opening =
  /^[ \t]*(?<colons>[:：]+)(?<blank>[ \t]*)(?<name>[A-Za-z][\w-]*)(?<gap>[ \t]*)(?<rest>.*)$/;

/** Looks through a paragraph, which a directive becomes when Markdown does not know it for one. */
export function directiveMistake(paragraph: string): DirectiveMistake | undefined {
  for (const [lines, line] of paragraph.split('\n').entries()) {
    const parts = opening.exec(line)?.groups;
    const sentence = parts && mistakeIn(parts);
    if (sentence) return { lines, sentence };
  }
  return undefined;
}

/** Curly quotation marks are letters to Markdown: they become part of a text, or end the directive. */
export function hasCurlyQuotes(typed: string): boolean {
  return /=\s*[“”„‟‘’‚«»]/.test(typed);
}

export const curlyQuotes =
  'has curly quotation marks around a text; use straight ones: alt="…" caption="…".';

function mistakeIn(parts: Partial<Record<string, string>>): string | undefined {
  const { colons = '', blank = '', name = '', gap = '', rest = '' } = parts;
  const meant = closestName(name, directiveNames);
  const hasBraces = /^[{｛(（[]/.test(rest);
  if (meant === undefined || !(hasBraces || rest === '')) {
    return /^[{｛]/.test(rest) && blank === '' ? unknown(name) : undefined;
  }
  const written = directive(meant);
  if (colons.includes('：'))
    return `has full-width colons (：); write ${written} with ordinary ones.`;
  const isLeaf = leafNames.includes(meant);
  const isCounted = isLeaf ? colons.length === 2 : colons.length >= 3;
  if (!isCounted) {
    const number = isLeaf ? 'two colons' : 'three colons';
    return `has ${colons.length === 1 ? 'one colon' : `${colons.length} colons`} before “${meant}”; write ${written} with ${number}.`;
  }
  if (blank !== '')
    return `has a blank between the colons and “${meant}”; write ${written} without it.`;
  if (name !== meant) return unknown(name);
  if (gap !== '' && hasBraces)
    return `has a blank behind ${written}; write ${written}{…} without it.`;
  if (/^[（(｛]/.test(rest)) return `has other brackets behind ${written}; write ${written}{…}.`;
  if (hasCurlyQuotes(rest)) return curlyQuotes;
  if (rest.startsWith('{')) {
    return `has something between the braces of ${written} that cannot be read; write each as name="text".`;
  }
  return rest === '' && isLeaf ? `says nothing behind ${written}; write ${written}{…}.` : undefined;
}

function unknown(name: string): string {
  const meant = closestName(name, directiveNames);
  const all = directiveNames.map(directive).join(', ');
  return `has no directive that is known, “${name}”; ${meant ? `did you mean ${directive(meant)}?` : `there are ${all}.`}`;
}
