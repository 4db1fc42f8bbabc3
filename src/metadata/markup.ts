import { escapeHtml } from '../content/escapeHtml.ts';

/** Finished markup, of HTML or XML. Anything else is text, and is escaped on its way into markup. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Content = Markup | string | undefined;

/**
 * An element of XML or, as far as HTML has the same words for it, of HTML: `meta` and `link` without content, others
 * with it. Attributes and content that are `undefined` are left out.
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

/** An element with a text; nothing where there is none, or none that markup can carry. */
export function textElement(name: string, text: string | undefined): Markup | undefined {
  const content = new Markup(escaped(text ?? ''));
  return content.source.trim() ? element(name, {}, content) : undefined;
}

/** Pieces of markup and text in a row. */
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

/** JSON that can stand in a script element, since it has no character of an end tag. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

// What XML 1.0 cannot carry, not even escaped (2.2, Char): some control characters, halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const inexpressible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

function escaped(text: string): string {
  return escapeHtml(text.replaceAll(inexpressible, ''));
}
