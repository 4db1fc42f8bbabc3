import type { Document, Element, Node } from '@xmldom/xmldom';

/** The XML namespaces of photographs' properties, by the prefixes that the standards give them. */
const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const;

type Prefix = keyof typeof namespaces;

/** A property as the standards write it: "dc:description". */
export type PropertyName = `${Prefix}:${string}`;

export interface XmpText {
  text: string;
  /** BCP 47, or "x-default"; undefined where none is named. */
  lang: string | undefined;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xml = 'http://www.w3.org/XML/1998/namespace';

/**
 * A packet of XMP, which is RDF in the few forms that its specification allows (ISO 16684-1, 7): a property is an
 * attribute or an element of rdf:Description; its value a text, an address (rdf:resource) or a list of them.
 */
export class XmpPacket {
  readonly #attributes = new Map<string, string>();
  readonly #elements = new Map<string, Element[]>();

  constructor(document: Document) {
    for (const root of document.getElementsByTagNameNS(rdf, 'RDF')) {
      for (const description of childrenOf(root)) this.#index(description);
    }
  }

  /** The texts of a property, those of a list in its order. */
  texts(property: PropertyName): XmpText[] {
    const key = keyOf(property);
    const attribute = this.#attributes.get(key);
    return [
      ...(attribute === undefined ? [] : [{ text: attribute, lang: undefined }]),
      ...(this.#elements.get(key) ?? []).flatMap(valuesOf),
    ];
  }

  /** The texts of a property within a structure, or within a list of them. */
  textsWithin(structure: PropertyName, property: PropertyName): XmpText[] {
    const [namespace, name] = nameOf(property);
    const outer = this.#elements.get(keyOf(structure)) ?? [];
    return outer.flatMap((element) =>
      [element, ...element.getElementsByTagName('*')].flatMap((inner) => {
        const attribute = inner.getAttributeNS(namespace, name);
        if (isNamed(inner, namespace, name)) return valuesOf(inner);
        return attribute === null ? [] : [{ text: attribute, lang: undefined }];
      }),
    );
  }

  #index(description: Element): void {
    for (const { namespaceURI, localName, value } of description.attributes) {
      this.#attributes.set(`${namespaceURI} ${localName}`, value);
    }
    for (const element of childrenOf(description)) {
      const key = `${element.namespaceURI} ${element.localName}`;
      const others = this.#elements.get(key);
      if (others) others.push(element);
      else this.#elements.set(key, [element]);
    }
  }
}

function keyOf(property: PropertyName): string {
  return nameOf(property).join(' ');
}

function nameOf(property: PropertyName): [namespace: string, name: string] {
  const [prefix, name = ''] = property.split(':') as [Prefix, string];
  return [namespaces[prefix], name];
}

function valuesOf(element: Element): XmpText[] {
  const list = childrenOf(element).find(isList);
  const values = list ? childrenOf(list).filter((item) => isNamed(item, rdf, 'li')) : [element];
  return values.map((value) => ({
    text: textOf(value),
    lang: value.getAttributeNS(xml, 'lang') ?? undefined,
  }));
}

/** A text, an address, or a text that carries qualifiers (rdf:value). */
function textOf(element: Element): string {
  const address = element.getAttributeNS(rdf, 'resource');
  if (address !== null) return address;
  const children = childrenOf(element);
  if (children.length === 0) return element.textContent ?? '';
  const inner = children.flatMap((child) =>
    isNamed(child, rdf, 'Description') ? childrenOf(child) : child,
  );
  return inner.find((child) => isNamed(child, rdf, 'value'))?.textContent ?? '';
}

function isList(element: Element): boolean {
  return ['Alt', 'Bag', 'Seq'].some((name) => isNamed(element, rdf, name));
}

function isNamed(element: Element, namespace: string, name: string): boolean {
  return element.localName === name && element.namespaceURI === namespace;
}

function childrenOf(node: Node): Element[] {
  const elements: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) elements.push(child);
  }
  return elements;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
