import { escapeHtml, jsonForScript } from '../content/escapeHtml.ts';

/** HTML or XML source. Strings are text, and are escaped when they become part of markup. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Content = Markup | string | undefined;

/**
 * An element of XML or HTML. An element without content is self-closing, which HTML allows only for void elements such
 * as `meta` and `link`. Attributes and content that are `undefined` are left out.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly Content[]
): Markup {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const start = name + given.map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('');
  const inner = joined(content, '').source;
  return new Markup(inner ? `<${start}>${inner}</${name}>` : `<${start} />`);
}

/** An element with a text; undefined if there is no text, or none that XML can express. */
export function textElement(name: string, text: string | undefined): Markup | undefined {
  const content = new Markup(escaped(text ?? ''));
  return content.source.trim() ? element(name, {}, content) : undefined;
}

/** Joins markup and text. */
export function joined(pieces: readonly Content[], separator = '\n'): Markup {
  const sources = pieces.flatMap((piece) => {
    if (piece === undefined) return [];
    return piece instanceof Markup ? piece.source : escaped(piece);
  });
  return new Markup(sources.join(separator));
}

/** A value as JSON in a script element. */
export function jsonScript(type: string, value: object): Markup {
  return new Markup(`<script type="${type}">${jsonForScript(value)}</script>`);
}

// Characters that XML 1.0 forbids even as references (2.2, Char): some control characters, lone surrogates.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const inexpressible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

function escaped(text: string): string {
  return escapeHtml(text.replaceAll(inexpressible, ''));
}
