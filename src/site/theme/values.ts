import type { CssNode } from 'css-tree';
import { type Colour, parseColour } from './colour.ts';
import { parseFontList } from './fontList.ts';
import { commaSeparated, textOf, withoutSpace } from './syntax.ts';
import type { TokenKind } from './tokens.ts';

/** A token's value, as it is written out again. Colours have one for each scheme. */
export type TokenValue = { light: Colour; dark: Colour } | string;

/** Reads a value of the kind that a token has. @returns nothing where it is of another kind or out of bounds. */
export function parseValue(kind: TokenKind, parts: CssNode[], css: string): TokenValue | undefined {
  switch (kind.kind) {
    case 'colour':
      return parseColours(parts, css);
    case 'font':
      return parseFontList(parts);
    case 'number':
      return parseNumber(kind, parts);
    case 'length':
      return parseLength(kind, parts);
    case 'keyword':
      return parseKeyword(kind, parts);
  }
}

/** What a token takes, for the sentence about a value that it does not. */
export function expected(kind: TokenKind): string {
  switch (kind.kind) {
    case 'colour':
      return 'an opaque colour such as #1a2b3c, or light-dark() with one for each scheme';
    case 'font':
      return 'a list of fonts such as "My Grotesk", Helvetica, sans-serif';
    case 'number':
      return `a number from ${kind.min} to ${kind.max}`;
    case 'length':
      return `a length from ${kind.min}${kind.unit} to ${kind.max}${kind.unit}`;
    case 'keyword':
      return `one of: ${kind.words.join(', ')}`;
  }
}

function parseColours(parts: CssNode[], css: string): { light: Colour; dark: Colour } | undefined {
  const [part] = parts;
  if (parts.length !== 1 || !part) return undefined;
  if (part.type === 'Function' && part.name.toLowerCase() === 'light-dark') {
    const lists = commaSeparated(withoutSpace(part.children.toArray()));
    const [light, dark, ...more] = lists.map((list) => parseOne(list, css));
    return light && dark && more.length === 0 ? { light, dark } : undefined;
  }
  const colour = parseOne(parts, css);
  return colour && { light: colour, dark: colour };
}

const colourFunctions = /^(rgba?|hsla?|hwb|(ok)?lab|(ok)?lch|color)$/i;
const colourArguments = ['Number', 'Percentage', 'Dimension', 'Operator', 'Identifier'];

function parseOne(parts: CssNode[], css: string): Colour | undefined {
  const [part] = parts;
  if (parts.length !== 1 || !part) return undefined;
  const isColour =
    part.type === 'Hash' ||
    part.type === 'Identifier' ||
    (part.type === 'Function' &&
      colourFunctions.test(part.name) &&
      withoutSpace(part.children.toArray()).every(({ type }) => colourArguments.includes(type)));
  return isColour ? parseColour(textOf(part, css)) : undefined;
}

function parseNumber(
  { min, max }: Extract<TokenKind, { kind: 'number' }>,
  [part, ...more]: CssNode[],
): string | undefined {
  if (part?.type !== 'Number' || more.length > 0) return undefined;
  const number = Number(part.value);
  return number >= min && number <= max ? plain(number) : undefined;
}

/** How many pixels a unit has; `em` depends on the text, and stays what it is. */
const pixelsIn: Readonly<Record<string, number>> = { px: 1, rem: 16 };

function parseLength(
  { unit, min, max }: Extract<TokenKind, { kind: 'length' }>,
  [part, ...more]: CssNode[],
): string | undefined {
  if (!part || more.length > 0) return undefined;
  if (part.type === 'Number') return Number(part.value) === 0 ? '0' : undefined;
  if (part.type !== 'Dimension') return undefined;
  const given = part.unit.toLowerCase();
  const [from, into] = given === unit ? [1, 1] : [pixelsIn[given], pixelsIn[unit]];
  if (from === undefined || into === undefined) return undefined;
  const length = (Number(part.value) * from) / into;
  return length >= min && length <= max ? `${plain(length)}${unit}` : undefined;
}

function parseKeyword(
  { words }: Extract<TokenKind, { kind: 'keyword' }>,
  [part, ...more]: CssNode[],
): string | undefined {
  if (!part || more.length > 0) return undefined;
  const given = part.type === 'Identifier' ? part.name : part.type === 'Number' ? part.value : '';
  return words.find((word) => word === given.toLowerCase());
}

/** Without an exponent, and no finer than a screen shows. */
function plain(number: number): string {
  return `${Math.round(number * 10_000) / 10_000}`;
}
