import { closestName } from '../../content/closestName.ts';

/** Directives on one line. */
export const leafNames = ['gallery', 'picture', 'video'];
const containers = ['more', 'see-also'];

/** The names of all directives. */
export const directiveNames = [...leafNames, ...containers];

/** A directive as typed: `::gallery`, `:::more`. */
export function directive(name: string): string {
  return `${containers.includes(name) ? ':::' : '::'}${name}`;
}

/** A mistyped directive: how many lines below the paragraph's first line it is, and what is wrong. */
export interface DirectiveMistake {
  lines: number;
  sentence: string;
}

const opening =
  /^[ \t]*(?<colons>[:：]+)(?<space>[ \t]*)(?<name>[A-Za-z][\w-]*)(?<gap>[ \t]*)(?<rest>.*)$/;

/** Finds a mistyped directive in a paragraph, which is how Markdown reads it. */
export function directiveMistake(paragraph: string): DirectiveMistake | undefined {
  for (const [lines, line] of paragraph.split('\n').entries()) {
    const parts = opening.exec(line)?.groups;
    const sentence = parts && mistakeIn(parts);
    if (sentence) return { lines, sentence };
  }
  return undefined;
}

/** Markdown treats curly quotation marks as letters: they become part of the text or end the directive. */
export function hasCurlyQuotes(typed: string): boolean {
  return /=\s*[“”„‟‘’‚«»]/.test(typed);
}

export const curlyQuotes =
  'has curly quotation marks around a value; use straight ones: alt="…" caption="…".';

function mistakeIn(parts: Partial<Record<string, string>>): string | undefined {
  const { colons = '', space = '', name = '', gap = '', rest = '' } = parts;
  const closest = closestName(name, directiveNames);
  const hasBraces = /^[{｛(（[]/.test(rest);
  if (closest === undefined || !(hasBraces || rest === '')) {
    return /^[{｛]/.test(rest) && space === '' ? unknown(name) : undefined;
  }
  const correct = directive(closest);
  if (colons.includes('：'))
    return `has full-width colons (：); write ${correct} with ordinary ones.`;
  const isLeaf = leafNames.includes(closest);
  const isCountRight = isLeaf ? colons.length === 2 : colons.length >= 3;
  if (!isCountRight) {
    const number = isLeaf ? 'two colons' : 'three colons';
    return `has ${colons.length === 1 ? 'one colon' : `${colons.length} colons`} before “${closest}”; write ${correct} with ${number}.`;
  }
  if (space !== '')
    return `has a space between the colons and “${closest}”; write ${correct} without it.`;
  if (name !== closest) return unknown(name);
  if (gap !== '' && hasBraces)
    return `has a space after ${correct}; write ${correct}{…} without it.`;
  if (/^[（(｛]/.test(rest)) return `has the wrong brackets after ${correct}; write ${correct}{…}.`;
  if (hasCurlyQuotes(rest)) return curlyQuotes;
  if (rest.startsWith('{')) {
    return `has braces after ${correct} that cannot be read; write each field as name="text".`;
  }
  return rest === '' && isLeaf ? `has no braces after ${correct}; write ${correct}{…}.` : undefined;
}

function unknown(name: string): string {
  return `has an unknown directive “${name}”; ${directiveAdvice(name)}`;
}

/** The end of a sentence about an unknown directive. */
export function directiveAdvice(name: string): string {
  const closest = closestName(name, directiveNames);
  return closest === undefined
    ? `use one of ${directiveNames.map(directive).join(', ')}.`
    : `did you mean ${directive(closest)}?`;
}
