import { expect } from 'vitest';

/** A node of JSON-LD. */
export type Node = { '@type': string } & Record<string, unknown>;

interface Rule {
  /** The source of the rule, read on 2026-11-24. */
  source: string;
  required: readonly string[];
  recommended: readonly string[];
}

const google = 'https://developers.google.com/search/docs/appearance/structured-data/';

/**
 * What search engines require of each type. The compiler checks that properties and values are schema.org's: the code is
 * written against schema-dts, Google's types for the vocabulary.
 */
const rules: Record<string, Rule> = {
  NewsArticle: {
    source: `${google}article`,
    required: [],
    // And dateModified for a story that was changed, which the content does not record.
    recommended: ['headline', 'image', 'datePublished', 'author'],
  },
  Person: { source: `${google}article#author`, required: ['name'], recommended: [] },
  Organization: {
    source: `${google}organization`,
    required: [],
    recommended: ['name', 'url', 'logo'],
  },
  BreadcrumbList: { source: `${google}breadcrumb`, required: ['itemListElement'], recommended: [] },
  ListItem: {
    source: `${google}breadcrumb`,
    required: ['position', 'name', 'item'],
    recommended: [],
  },
  VideoObject: {
    source: `${google}video`,
    required: ['name', 'thumbnailUrl', 'uploadDate'],
    recommended: ['description', 'contentUrl'],
  },
  WebSite: { source: `${google}../site-names`, required: ['name', 'url'], recommended: [] },
  ImageGallery: {
    source: 'https://schema.org/ImageGallery',
    required: ['name', 'url'],
    recommended: [],
  },
};

/** The rights of a picture that Google shows; it requires one of the first four. */
const rights = ['creator', 'creditText', 'copyrightNotice', 'license', 'acquireLicensePage'];

/** Checks every node below `data` against the rules. */
export function expectSearchable(data: unknown): void {
  for (const node of nodesOf(data)) {
    const { required, recommended } = rules[node['@type']] ?? { required: [], recommended: [] };
    // A reference names a node that is described elsewhere.
    const isReference =
      '@id' in node && Object.keys(node).length <= 4 && node['@type'] !== 'Person';
    for (const name of isReference ? required : [...required, ...recommended])
      expect(node[name], `${name} of ${JSON.stringify(node)}`).toSatisfy(isGiven);
    for (const [name, value] of Object.entries(node)) expectWellFormed(name, value);
  }
}

/** A picture with its licence: https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata */
export function expectLicensable(image: Node): void {
  expect(image['@type']).toBe('ImageObject');
  for (const name of ['contentUrl', ...rights]) expect(image[name], name).toSatisfy(isGiven);
}

/** Every node of a graph, at any depth. */
export function nodesOf(data: unknown): Node[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf);
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.values(data).flatMap(nodesOf);
  return '@type' in data ? [data as Node, ...inner] : inner;
}

function expectWellFormed(name: string, value: unknown): void {
  const addresses = ['url', 'contentUrl', 'thumbnailUrl', 'item', 'license', 'acquireLicensePage'];
  if (addresses.includes(name)) expect(value, name).toMatch(/^https?:\/\/[!-~]+$/);
  if (/^date|Date$/.test(name)) expect(value, name).toMatch(/^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/);
  if (name === 'width' || name === 'height') expect(value).toMatch(/^[1-9]\d* px$/);
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}
