import { type DigitalSource, digitalSourceUri } from '../../content/digitalSource.ts';

/** What a saved picture should still say of itself, and what image search shows beside it. */
export interface Rights {
  readonly creator?: string | undefined;
  readonly credit?: string | undefined;
  readonly copyright?: string | undefined;
  readonly usageTerms?: string | undefined;
  /** The page with the licence. */
  readonly licenseUrl?: string | undefined;
  /** The page where a licence can be had. */
  readonly acquireLicenseUrl?: string | undefined;
  /** How it came about. */
  readonly digitalSource?: DigitalSource | undefined;
}

/**
 * The rights as an XMP packet (ISO 16684-1; the properties are those of the IPTC Photo Metadata Standard and of PLUS),
 * undefined if nothing is known. What XML cannot carry, control characters and halves of surrogate pairs, is left out,
 * and each text ends after 1,500 characters: a JPEG takes no packet above 60,000 bytes.
 */
export function rightsPacket(rights: Rights): string | undefined {
  const properties = (Object.keys(forms) as (keyof Rights)[]).flatMap((field) => {
    const text = xmlText(rights[field]);
    return text ? forms[field](text) : [];
  });
  if (properties.length === 0) return undefined;
  const namespaces = Object.entries(prefixes)
    .filter(([prefix]) => properties.some((property) => property.startsWith(`<${prefix}:`)))
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${namespaces.join('')}>`,
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

const prefixes = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
};

/** How each is written, its text being XML already. */
const forms: { readonly [field in keyof Rights]-?: (text: string) => string } = {
  creator: (text) => element('dc:creator', `<rdf:Seq><rdf:li>${text}</rdf:li></rdf:Seq>`),
  credit: (text) => element('photoshop:Credit', text),
  copyright: (text) => element('dc:rights', inAnyLanguage(text)),
  usageTerms: (text) => element('xmpRights:UsageTerms', inAnyLanguage(text)),
  licenseUrl: (text) => element('xmpRights:WebStatement', text),
  acquireLicenseUrl: (text) =>
    element(
      'plus:Licensor',
      `<rdf:Seq><rdf:li rdf:parseType="Resource">${element('plus:LicensorURL', text)}</rdf:li></rdf:Seq>`,
    ),
  digitalSource: (term) =>
    element('Iptc4xmpExt:DigitalSourceType', digitalSourceUri(term as DigitalSource)),
};

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function inAnyLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
}

const maximumCharacters = 1500;

/** Everything but what XML 1.0, 2.2, allows. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

function xmlText(text: string | undefined): string {
  const characters = [...(text ?? '').replaceAll(notInXml, '')];
  const kept = characters.slice(0, maximumCharacters).join('').trim();
  return kept.replaceAll(/[&<>\r]/g, (character) => entities[character] ?? '');
}
