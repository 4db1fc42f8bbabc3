import sax from 'sax';

/** An element of XML, with what XMP needs. */
export interface XmlElement {
  namespace: string;
  name: string;
  attributes: { namespace: string; name: string; value: string }[];
  children: XmlElement[];
  parent: XmlElement | undefined;
  /** Its own text, without that of its children. */
  text: string;
  /** Its closing tag is missing, so later elements may have become its children. */
  isUnclosed: boolean;
}

/** Far more than a photograph needs, and readable within a second. */
const maximum = { characters: 2e6, tags: 20_000, attributes: 20_000, flaws: 200 };

const chunk = 65_536;

/**
 * Reads XML leniently: an unclosed element ends with its parent, an unmatched closing tag closes what is open, a stray
 * "&" is text.
 * @returns its root elements and a description of its flaws; undefined if it is too large.
 */
export function readXml(xml: string): { roots: XmlElement[]; flaws: string[] } | undefined {
  if (xml.length > maximum.characters) return undefined;
  if (occurs(xml, '<', maximum.tags) || occurs(xml, '=', maximum.attributes)) return undefined;
  const first = readOnce(xml);
  if (first.flaws.length === 0) return first;
  const mended = closedQuotes(withoutStraySigns(xml));
  return mended === xml ? first : { ...readOnce(mended), flaws: first.flaws };
}

function occurs(text: string, part: string, most: number): boolean {
  return text.split(part, most + 2).length > most + 1;
}

/** The parser would read the tag after "R&D" as text, and drop the space in "5 < 6". */
function withoutStraySigns(xml: string): string {
  return xml
    .replaceAll(/&(?!(#\d+|#x[\da-f]+|\w+);)/gi, '&amp;')
    .replaceAll(/<(?![\p{L}_/?!])/gu, '&lt;');
}

/** Without its closing quotation mark, a value would extend to the next attribute or to the end. */
function closedQuotes(xml: string): string {
  return xml.replaceAll(/=(["'])([^"'<>]*)>(?=[^"'<]*<)/g, '=$1$2$1>');
}

function readOnce(xml: string): { roots: XmlElement[]; flaws: string[] } {
  const tree = new Tree();
  const parser = sax.parser(true, { xmlns: true, position: false });
  parser.onerror = (error) => {
    tree.flaw(error.message);
    // The library documents this as the way to continue.
    (parser as { error: Error | null }).error = null;
    parser.resume();
  };
  parser.onopentag = (tag) => tree.open(tag as sax.QualifiedTag);
  parser.onclosetag = () => tree.close();
  parser.ontext = (text) => tree.text(text);
  parser.oncdata = (text) => tree.text(text);
  for (let at = 0; at < xml.length && tree.flawCount < maximum.flaws; at += chunk) {
    parser.write(xml.slice(at, at + chunk));
  }
  parser.close();
  return { roots: tree.roots, flaws: [...tree.flaws] };
}

/** Builds the elements while the parser runs. */
class Tree {
  readonly roots: XmlElement[] = [];
  readonly flaws = new Set<string>();
  flawCount = 0;
  /** The elements that the parser considers open. What is read belongs to the current one, which may be an ancestor. */
  readonly #open: XmlElement[] = [];
  #current: XmlElement | undefined;
  /** Unmatched closing tags. The parser reports them, then returns them as text. */
  #unmatched: string[] = [];
  /** How many open elements the closing tag of an ancestor closes as well. */
  #unclosed = 0;

  open({ uri, local, attributes }: sax.QualifiedTag): void {
    const parent = this.#current;
    const element: XmlElement = {
      namespace: textIn(uri),
      name: textIn(local),
      attributes: Object.values(attributes).map((attribute) => ({
        namespace: textIn(attribute.uri),
        name: textIn(attribute.local),
        value: textIn(attribute.value),
      })),
      children: [],
      parent,
      text: '',
      isUnclosed: false,
    };
    (parent?.children ?? this.roots).push(element);
    this.#open.push(element);
    this.#current = element;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed && this.#unclosed > 0) {
      closed.isUnclosed = true;
      this.#unclosed -= 1;
    }
    let outer = this.#current;
    while (outer && outer !== closed) outer = outer.parent;
    if (outer) this.#current = outer.parent;
  }

  text(text: string): void {
    let rest = text;
    for (const tag of this.#unmatched) {
      const at = rest.indexOf(tag);
      if (at < 0) continue;
      this.#add(rest.slice(0, at));
      // After text, a misspelt closing tag; after elements, a superfluous one.
      const isTextual = this.#current?.children.length === 0 && this.#current.text.trim() !== '';
      if (isTextual) this.#current = this.#current?.parent;
      rest = rest.slice(at + tag.length);
    }
    this.#unmatched = [];
    this.#add(rest);
  }

  flaw(message: string): void {
    const [line = ''] = message.split('\n');
    this.flawCount += 1;
    const unmatched = /^Unmatched closing tag: (.*)$/.exec(line)?.[1];
    if (line === 'Unexpected close tag') this.#unclosed += 1;
    if (unmatched !== undefined) {
      this.#unmatched.push(`</${unmatched}>`);
      this.#unclosed = 0;
    }
    this.flaws.add(inWords(line));
  }

  #add(text: string): void {
    if (this.#current) this.#current.text += text;
  }
}

/** For broken tags the parser returns less than its types say, and more if a prefix is named like a method of Object. */
function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const words: [RegExp, string][] = [
  [/^Unbound namespace prefix/, 'a prefix is not declared'],
  [/entity/, 'an “&” or what follows it is wrong'],
  [/outside of root/, 'something stands before or after it'],
  [/^Unclosed root tag|^Unexpected end/, 'it is cut off'],
  [/clos(e|ing) tag|<|tag name|tagname/i, 'a tag is wrong'],
  [/attribute/i, 'an attribute is wrong'],
];

function inWords(message: string): string {
  return words.find(([pattern]) => pattern.test(message))?.[1] ?? 'it is not XML throughout';
}
