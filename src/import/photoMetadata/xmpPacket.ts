import type { XmlElement } from './xmlTree.ts';

/** The XML namespaces of photo metadata, by their usual prefixes. Their order is that of the packets we write. */
export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  cc: 'http://creativecommons.org/ns#',
  exif: 'http://ns.adobe.com/exif/1.0/',
  tiff: 'http://ns.adobe.com/tiff/1.0/',
} as const;

type Prefix = keyof typeof namespaces;

/** A property as the standards write it: "dc:description". */
export type PropertyName = `${Prefix}:${string}`;

/** A property, or one within a structure: "plus:Licensor/plus:LicensorURL". */
export type XmpPath = PropertyName | `${PropertyName}/${PropertyName}`;

export interface XmpText {
  text: string;
  /** BCP 47 or "x-default"; undefined if none is given. */
  lang: string | undefined;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xml = 'http://www.w3.org/XML/1998/namespace';

/** The namespaces of prefixes that a packet uses without declaring them; the parser returns the prefix itself. */
const undeclared = new Map<string, string>([...Object.entries(namespaces), ['rdf', rdf]]);

/**
 * A packet of XMP: RDF in the few forms that its specification allows (ISO 16684-1, 7). A property is an attribute or
 * an element of rdf:Description; its value is a text, an address (rdf:resource) or a list of these.
 */
export class XmpPacket {
  readonly #attributes = new Map<string, string>();
  readonly #elements = new Map<string, XmlElement[]>();

  constructor(roots: readonly XmlElement[]) {
    const all = roots.flatMap(withDescendants);
    for (const root of all.filter((element) => isNamed(element, rdf, 'RDF'))) {
      for (const description of root.children) this.#index(description);
    }
    if (this.isEmpty) this.#indexRest(all, roots);
  }

  get isEmpty(): boolean {
    return this.#elements.size === 0 && this.#attributes.size === 0;
  }

  /** The texts of a property in order, also within a structure or a list of structures. */
  texts(path: XmpPath): XmpText[] {
    const [property, inner] = path.split('/') as [PropertyName, PropertyName?];
    return inner === undefined ? this.#texts(property) : this.#textsWithin(property, inner);
  }

  #texts(property: PropertyName): XmpText[] {
    const key = keyOf(property);
    const attribute = this.#attributes.get(key);
    return [
      ...(attribute === undefined ? [] : [{ text: attribute, lang: undefined }]),
      ...(this.#elements.get(key) ?? []).flatMap(valuesOf),
    ];
  }

  #textsWithin(structure: PropertyName, property: PropertyName): XmpText[] {
    const [namespace, name] = nameOf(property);
    const outer = this.#elements.get(keyOf(structure)) ?? [];
    return outer.flatMap(withDescendants).flatMap((inner) => {
      if (isNamed(inner, namespace, name)) return valuesOf(inner);
      const attribute = attributeOf(inner, namespace, name);
      return attribute === undefined ? [] : [{ text: attribute, lang: undefined }];
    });
  }

  /** A packet that has lost its beginning has no rdf:RDF around its descriptions, or not even a description. */
  #indexRest(all: readonly XmlElement[], roots: readonly XmlElement[]): void {
    const descriptions = all.filter((element) => isNamed(element, rdf, 'Description'));
    for (const description of descriptions.slice(0, 1)) this.#index(description);
    const addresses: string[] = Object.values(namespaces);
    for (const root of roots) {
      if (addresses.includes(known(root.namespace))) this.#add(root);
    }
  }

  #index(description: XmlElement): void {
    for (const { namespace, name, value } of description.attributes) {
      const key = `${known(namespace)} ${name}`;
      if (known(namespace) === rdf || namespace.startsWith('http://www.w3.org/')) continue;
      // Of two descriptions, the first that has a text counts.
      if (!this.#attributes.get(key)?.trim()) this.#attributes.set(key, value);
    }
    for (const element of description.children) this.#add(element);
  }

  #add(element: XmlElement): void {
    const key = `${known(element.namespace)} ${element.name}`;
    const others = this.#elements.get(key);
    if (others) others.push(element);
    else this.#elements.set(key, [element]);
    if (!element.isUnclosed) return;
    for (const child of element.children) if (known(child.namespace) !== rdf) this.#add(child);
  }
}

function known(namespace: string): string {
  return undeclared.get(namespace) ?? namespace;
}

function keyOf(property: PropertyName): string {
  return nameOf(property).join(' ');
}

function nameOf(property: PropertyName): [namespace: string, name: string] {
  const [prefix, name = ''] = property.split(':') as [Prefix, string];
  return [namespaces[prefix], name];
}

function valuesOf(element: XmlElement): XmpText[] {
  const list = element.children.find(isList);
  const values = list ? list.children.filter((item) => isNamed(item, rdf, 'li')) : [element];
  return values.map((value) => ({ text: textOf(value), lang: attributeOf(value, xml, 'lang') }));
}

/** A text, an address, or a text with qualifiers (rdf:value). */
function textOf(element: XmlElement): string {
  const address = attributeOf(element, rdf, 'resource');
  if (address !== undefined) return address;
  if (element.children.length === 0) return element.text;
  const inner = element.children.flatMap((child) =>
    isNamed(child, rdf, 'Description') ? child.children : child,
  );
  return inner.find((child) => isNamed(child, rdf, 'value'))?.text ?? '';
}

function isList(element: XmlElement): boolean {
  return ['Alt', 'Bag', 'Seq'].some((name) => isNamed(element, rdf, name));
}

function isNamed(element: XmlElement, namespace: string, name: string): boolean {
  return element.name === name && known(element.namespace) === namespace;
}

function attributeOf(element: XmlElement, namespace: string, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name && known(one.namespace) === namespace)
    ?.value;
}

/** An element and all its descendants, in document order. */
function withDescendants(element: XmlElement): XmlElement[] {
  const all: XmlElement[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    all.push(next);
    waiting.push(...next.children.toReversed());
  }
  return all;
}
