/// <reference path="./css-tree.d.ts" />
import type { Atrule, CssNode, Rule, StyleSheet } from 'css-tree';
import parse from 'css-tree/parser';
import { closestName } from '../../content/closestName.ts';
import { type FontFace, parseFontFace } from './fontFace.ts';
import { contentsOf, lineOf, type Mistake, partsOf, textOf } from './syntax.ts';
import type { Scheme } from './theme.ts';
import { isTokenName, type TokenName, tokenNames, tokens } from './tokens.ts';
import { expected, parseValue, type TokenValue } from './values.ts';

/** A token that a theme sets, in one or both schemes, always or for readers who want more contrast. */
export interface Setting {
  name: TokenName;
  value: TokenValue;
  schemes: readonly ('light' | 'dark')[];
  isForMoreContrast: boolean;
  line: number;
}

/** What a theme says, and what of it is not understood or not allowed. */
export interface ReadTheme {
  settings: readonly Setting[];
  scheme?: Scheme;
  faces: readonly FontFace[];
  mistakes: readonly Mistake[];
}

type Where = Pick<Setting, 'schemes' | 'isForMoreContrast'>;

const everywhere: Where = { schemes: ['light', 'dark'], isForMoreContrast: false };

/** The conditions that tokens may depend on. */
const conditions: Readonly<Record<string, Where>> = {
  '(prefers-color-scheme:light)': { schemes: ['light'], isForMoreContrast: false },
  '(prefers-color-scheme:dark)': { schemes: ['dark'], isForMoreContrast: false },
  '(prefers-contrast:more)': { schemes: ['light', 'dark'], isForMoreContrast: true },
};

/** A file that is larger has been taken for a theme by mistake. */
const maxLength = 100_000;

/**
 * Reads a theme. css-tree is the parser of SVGO and Lighthouse: it goes on after a mistake, knows the line of everything,
 * and decodes strings and addresses, so that nothing hides behind an escape. What is not named here is refused.
 */
export function readTheme(css: string): ReadTheme {
  const settings: Setting[] = [];
  const faces: FontFace[] = [];
  const mistakes: Mistake[] = [];
  let scheme: Scheme | undefined;
  const mistake = (found: Mistake) => void mistakes.push(found);
  if (css.length > maxLength) {
    return { settings, faces, mistakes: [{ line: 1, message: 'A theme is shorter than 100 kB.' }] };
  }

  const sheet = parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError: ({ line, message }) => mistake({ line, message: `${message}.` }),
  }) as StyleSheet;

  const readRules = (nodes: readonly CssNode[], where: Where, isNested: boolean) => {
    for (const node of nodes) {
      if (node.type === 'Rule') readRule(node, where);
      else if (node.type === 'Atrule') readAtrule(node, isNested);
      else if (node.type !== 'Comment' && node.type !== 'WhiteSpace') {
        mistake({ line: lineOf(node), message: onlyTokens });
      }
    }
  };

  const readAtrule = (rule: Atrule, isNested: boolean) => {
    const name = rule.name.toLowerCase();
    const where = conditions[textOf(rule.prelude, css).replaceAll(/\s+/g, '').toLowerCase()];
    if (name === 'font-face' && !isNested) {
      const face = parseFontFace(rule, css, mistake);
      if (face) faces.push(face);
    } else if (name === 'media' && !isNested && where) {
      readRules(contentsOf(rule), where, true);
    } else {
      mistake({ line: lineOf(rule), message: refusedAtrule(name) });
    }
  };

  const readRule = (rule: Rule, where: Where) => {
    if (textOf(rule.prelude, css).toLowerCase() !== ':root') {
      mistake({ line: lineOf(rule), message: onlyTokens });
      return;
    }
    for (const node of contentsOf(rule)) {
      if (node.type !== 'Declaration') {
        mistake({ line: lineOf(node), message: onlyTokens });
        continue;
      }
      const line = lineOf(node);
      const name = node.property.replace(/^--/, '');
      if (node.important) {
        mistake({ line, message: `${node.property}: !important is not allowed.` });
      } else if (node.property.toLowerCase() === 'color-scheme') {
        scheme = schemeOf(textOf(node.value, css));
        if (!scheme || where !== everywhere) mistake({ line, message: refusedScheme });
      } else if (!node.property.startsWith('--') || !isTokenName(name)) {
        mistake({ line, message: unknownName(node.property) });
      } else {
        const value = parseValue(tokens[name], partsOf(node), css);
        if (value === undefined) {
          mistake({ line, message: `--${name} takes ${expected(tokens[name])}.` });
        } else if (tokens[name].kind !== 'colour' && where !== everywhere) {
          mistake({ line, message: `--${name} cannot depend on a condition; only colours can.` });
        } else {
          settings.push({ name, value, ...where, line });
        }
      }
    }
  };

  readRules(sheet.children.toArray(), everywhere, false);
  mistakes.sort((a, b) => a.line - b.line);
  return { settings, faces, mistakes, ...(scheme && { scheme }) };
}

const onlyTokens =
  'A theme has only :root { … } with tokens, and @font-face. Rules for parts of pages are not allowed.';

const refusedScheme = 'color-scheme takes light, dark or light dark, outside of conditions.';

function refusedAtrule(name: string): string {
  if (name === 'media') {
    return `@media is allowed with one of ${Object.keys(conditions).join(', ')}, outside of other rules.`;
  }
  return `@${name} is not allowed here. ${onlyTokens}`;
}

function schemeOf(text: string): Scheme | undefined {
  const words = text.toLowerCase().split(/\s+/);
  const [first, second] = words;
  if (words.length === 1 && (first === 'light' || first === 'dark')) return first;
  const isBoth = words.length === 2 && first !== second;
  return isBoth && words.every((word) => word === 'light' || word === 'dark')
    ? 'light dark'
    : undefined;
}

function unknownName(property: string): string {
  const close = closestName(
    property,
    tokenNames.map((name) => `--${name}`),
  );
  const guess = close ? ` Did you mean ${close}?` : '';
  return property.startsWith('--')
    ? `${property} is not a token of themes.${guess}`
    : `${property} is not allowed: a theme sets tokens such as --accent.${guess}`;
}
