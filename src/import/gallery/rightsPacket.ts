import { digitalSourceUri } from '../../content/digitalSource.ts';
import { type FieldName, fields } from '../../content/fields.ts';
import type { Slide } from '../../content/gallery.ts';
import { namespaces } from '../photoMetadata/xmpPacket.ts';

type EmbeddedField = {
  [F in FieldName]: (typeof fields)[F] extends { embedded: string } ? F : never;
}[FieldName];

/** What a downloaded picture should still say of itself, and what image search shows beside it. */
export type Rights = { readonly [F in EmbeddedField]?: Slide[F] | undefined };

const embeddedFields = (Object.keys(fields) as FieldName[]).filter(
  (field): field is EmbeddedField => 'embedded' in fields[field],
);

/**
 * The rights as an XMP packet (ISO 16684-1; the properties are those of the IPTC Photo Metadata Standard and of PLUS),
 * undefined if none are known. Leaves out what XML cannot hold, control characters and lone surrogates, and cuts each
 * text after 1,500 characters: a JPEG takes no packet above 60,000 bytes.
 */
export function rightsPacket(rights: Rights): string | undefined {
  const properties = embeddedFields.flatMap((field) => {
    const text = xmlText(rightOf(field, rights));
    return text ? propertyOf(field, text) : [];
  });
  if (properties.length === 0) return undefined;
  const used = Object.entries(namespaces)
    .filter(([prefix]) => properties.some((property) => property.startsWith(`<${prefix}:`)))
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${used.join('')}>`,
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

function rightOf(field: EmbeddedField, rights: Rights): string {
  if (field !== 'digitalSource') return rights[field] ?? '';
  return rights.digitalSource ? digitalSourceUri(rights.digitalSource) : '';
}

/** The field's first XMP property. One within a structure becomes a list with that one structure. */
function propertyOf(field: EmbeddedField, text: string): string {
  const { xmp, embedded } = fields[field];
  const [property = '', inner] = xmp[0].split('/');
  if (inner === undefined) return element(property, forms[embedded](text));
  return element(
    property,
    `<rdf:Seq><rdf:li rdf:parseType="Resource">${element(inner, forms[embedded](text))}</rdf:li></rdf:Seq>`,
  );
}

/** How XMP writes a value of each type, its text being XML already. */
const forms = {
  Text: (text: string) => text,
  'Lang Alt': (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`,
  Seq: (text: string) => `<rdf:Seq><rdf:li>${text}</rdf:li></rdf:Seq>`,
};

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

const maximumCharacters = 1500;

/** All but what XML 1.0, 2.2, allows. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

function xmlText(text: string): string {
  const characters = [...text.replaceAll(notInXml, '')];
  const kept = characters.slice(0, maximumCharacters).join('').trim();
  return kept.replaceAll(/[&<>\r]/g, (character) => entities[character] ?? '');
}
