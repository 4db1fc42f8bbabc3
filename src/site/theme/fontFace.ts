import type { Atrule, CssNode, Declaration } from 'css-tree';
import { closestName } from '../../content/closestName.ts';
import { fontName, quoted } from './fontList.ts';
import { commaSeparated, contentsOf, lineOf, type Mistake, partsOf, textOf } from './syntax.ts';

/** A font of a theme. */
export interface FontFace {
  /** Its name, as a list of fonts written out here has it. */
  family: string;
  /** The rule, written out again. */
  css: string;
  files: readonly FontFile[];
}

/** A file of a font: of the site, by its path from the root, or elsewhere. */
interface FontFile {
  line: number;
  path?: string;
  origin?: string;
}

const percentage = /^(normal|\d{1,3}(\.\d+)?%)$/;

/** What a font may say of itself besides its name and its files, and how. */
const descriptors: Readonly<Record<string, RegExp>> = {
  'font-weight': /^(normal|bold|\d{1,4}( \d{1,4})?)$/,
  'font-style': /^(normal|italic|oblique( -?\d{1,2}deg){0,2})$/,
  'font-stretch': /^(normal|((ultra|extra|semi)-)?(condensed|expanded)|\d{1,3}%( \d{1,3}%)?)$/,
  'font-display': /^(auto|block|swap|fallback|optional)$/,
  'unicode-range': /^u\+[\da-f?]{1,6}(-[\da-f]{1,6})?(,\s*u\+[\da-f?]{1,6}(-[\da-f]{1,6})?)*$/,
  'size-adjust': percentage,
  'ascent-override': percentage,
  'descent-override': percentage,
  'line-gap-override': percentage,
};

/** Reads a `@font-face` rule. */
export function parseFontFace(
  rule: Atrule,
  css: string,
  mistake: (mistake: Mistake) => void,
): FontFace | undefined {
  const seen = new Set<string>();
  let family: string | undefined;
  let sources: Source[] | undefined;
  const others: Record<string, string> = { 'font-display': 'swap' };
  for (const node of contentsOf(rule)) {
    if (node.type !== 'Declaration') {
      mistake({ line: lineOf(node), message: 'Only descriptors are allowed in @font-face.' });
      continue;
    }
    const name = node.property.toLowerCase();
    seen.add(name);
    const fault = (message: string) => mistake({ line: lineOf(node), message });
    if (name === 'font-family') {
      const given = fontName(partsOf(node));
      if (given) family = quoted(given.name);
      else fault('font-family takes a name, such as "My Grotesk".');
    } else if (name === 'src') {
      sources = parseSources(node, fault);
    } else {
      const text = textOf(node.value, css).replaceAll(/\s+/g, ' ').toLowerCase();
      if (descriptors[name]?.test(text)) others[name] = text;
      else fault(faultOf(name, text));
    }
  }
  if (!family || !sources) {
    const message = '@font-face needs a font-family and a src with a file.';
    const isComplete = seen.has('font-family') && seen.has('src');
    if (!isComplete) mistake({ line: lineOf(rule), message });
    return undefined;
  }
  const lines = Object.entries(others).map(([name, value]) => `${name}:${value}`);
  const src = sources.map(({ written }) => written).join(',');
  return {
    family,
    css: `@font-face{font-family:${family};${lines.join(';')};src:${src}}`,
    files: sources.flatMap(({ file }) => (file ? [file] : [])),
  };
}

function faultOf(name: string, text: string): string {
  if (name in descriptors) return `${name} cannot be ${JSON.stringify(text.slice(0, 60))} here.`;
  const close = closestName(name, ['font-family', 'src', ...Object.keys(descriptors)]);
  return `@font-face takes no ${name}${close ? `; did you mean ${close}?` : '.'}`;
}

interface Source {
  written: string;
  file?: FontFile;
}

function parseSources(node: Declaration, fault: (message: string) => void): Source[] | undefined {
  const sources = commaSeparated(partsOf(node)).map(parseSource);
  const wrong = sources.find((source) => typeof source === 'string');
  if (wrong !== undefined) {
    fault(wrong);
    return undefined;
  }
  return sources.flatMap((source) => (typeof source === 'string' ? [] : [source]));
}

/** @returns a sentence where it is none that a theme may have. */
function parseSource([first, ...more]: CssNode[]): Source | string {
  if (first?.type === 'Function' && first.name.toLowerCase() === 'local' && more.length === 0) {
    const name = fontName(first.children.toArray());
    return name ? { written: `local(${quoted(name.name)})` } : 'local() takes the name of a font.';
  }
  if (first?.type !== 'Url') return 'src takes url() of a font file, or local() with its name.';
  const hints = more.map(hintOf);
  if (!hints.every((hint) => hint !== undefined)) {
    return 'After url() only format() and tech() are allowed.';
  }
  const file = fontFile(first.value, lineOf(first));
  if (typeof file === 'string') return file;
  return { written: [`url(${quoted(file.address)})`, ...hints].join(' '), file: file.file };
}

function hintOf(node: CssNode): string | undefined {
  if (node.type !== 'Function' || !/^(format|tech)$/i.test(node.name)) return undefined;
  const parts = node.children.toArray();
  const words = parts.map((part) =>
    part.type === 'String' ? part.value : part.type === 'Identifier' ? part.name : '',
  );
  const [word = ''] = words;
  if (words.length !== 1 || !/^[a-z][a-z\d-]{1,30}$/i.test(word)) return undefined;
  const isFormat = node.name.toLowerCase() === 'format';
  return isFormat ? `format(${quoted(word)})` : `tech(${word})`;
}

const ending = /\.(woff2?|ttf|otf)$/i;

/** The address of a font file: a path in `public/`, or https. @returns a sentence where it is neither. */
function fontFile(url: string, line: number): { address: string; file: FontFile } | string {
  if (/^https:\/\//i.test(url)) {
    const elsewhere = URL.canParse(url) ? new URL(url) : undefined;
    const { href, origin, username } = elsewhere ?? { href: '', origin: '', username: '' };
    // What a policy may name (CSP 3, 2.3.1).
    if (!/^https:\/\/[a-z\d.-]+(:\d+)?$/.test(origin) || username) {
      return `${shown(url)} is no address of a font.`;
    }
    return { address: href, file: { line, origin } };
  }
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
    return `${shown(url)} is not allowed: a font is a file in public/, or has an address with https.`;
  }
  const path = url.replace(/^\.?\//, '').replace(/^public\//, '');
  if (!/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path)) {
    return `${shown(url)} is no path of a file in public/, of letters, digits, dots and hyphens.`;
  }
  if (!ending.test(path)) return `${shown(url)} is no font file: woff2, woff, ttf or otf.`;
  return { address: `../${path}`, file: { line, path } };
}

function shown(url: string): string {
  return url.length > 60 ? `${url.slice(0, 60)}…` : url;
}
