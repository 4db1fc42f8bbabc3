import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/import/photoMetadata/readMetadata.ts';
import { inLanguages, list, withXmp } from '../../support/photoMetadata.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();

async function caption(properties: string, lang?: string, attributes?: string) {
  const { found } = await readMetadata(withXmp(plain, properties, attributes), { lang });
  return found.caption?.texts[0];
}

test('Of several languages the gallery’s comes first, then its variants, the default, the first', async () => {
  const texts = { 'x-default': 'default', de: 'deutsch', 'pt-PT': 'português', 'en-US': 'english' };
  const all = inLanguages('dc:description', texts);
  expect(await caption(all, 'de')).toBe('deutsch');
  expect(await caption(all, 'EN-us')).toBe('english');
  expect(await caption(all, 'pt-BR')).toBe('português');
  expect(await caption(all, 'ko')).toBe('default');
  expect(await caption(all)).toBe('default');
  const { 'x-default': _, ...withoutDefault } = texts;
  expect(await caption(inLanguages('dc:description', withoutDefault), 'ko')).toBe('deutsch');
});

test('A blank text in the gallery’s language does not hide another', async () => {
  const texts = { 'x-default': 'default', de: ' ' };
  expect(await caption(inLanguages('dc:description', texts), 'de')).toBe('default');
});

test('A property is read in every form that XMP allows', async () => {
  const forms = [
    '<dc:description>Text</dc:description>',
    '<dc:description><![CDATA[Text]]></dc:description>',
    '<dc:description><rdf:Alt><rdf:li/><rdf:li xml:lang="x-default">Te<!-- -->xt</rdf:li></rdf:Alt></dc:description>',
    '<dc:description rdf:parseType="Resource"><rdf:value>Text</rdf:value></dc:description>',
    '<dc:description><rdf:Description><rdf:value>Text</rdf:value></rdf:Description></dc:description>',
    '<d:description xmlns:d="http://purl.org/dc/elements/1.1/">Text</d:description>',
  ];
  for (const form of forms) expect(await caption(form)).toBe('Text');
  expect(await caption('', undefined, 'dc:description="Text"')).toBe('Text');
  const address = '<xmpRights:WebStatement rdf:resource="https://example.org/"/>';
  const { found } = await readMetadata(withXmp(plain, address));
  expect(found.licenseUrl?.texts).toEqual(['https://example.org/']);
});

test('A property of another namespace is another property, even with the same name', async () => {
  expect(await caption('<x:description xmlns:x="urn:x">Text</x:description>')).toBeUndefined();
});

test('Several creators stay separate and in order, each once', async () => {
  const creators = list('dc:creator', ['B. Person', 'A. Person', ' ', 'B. Person']);
  const { found } = await readMetadata(withXmp(plain, creators));
  expect(found.creator?.texts).toEqual(['B. Person', 'A. Person']);
});

test('A licensor’s address is found in every form', async () => {
  const url = 'https://example.org/buy';
  const forms = [
    `<plus:Licensor><rdf:Seq><rdf:li><rdf:Description plus:LicensorURL="${url}"/></rdf:li></rdf:Seq></plus:Licensor>`,
    `<plus:Licensor><rdf:Seq><rdf:li plus:LicensorURL="${url}"/></rdf:Seq></plus:Licensor>`,
    `<plus:Licensor rdf:parseType="Resource"><plus:LicensorURL rdf:resource="${url}"/></plus:Licensor>`,
    `<plus:LicensorURL>${url}</plus:LicensorURL>`,
  ];
  for (const form of forms) {
    const { found } = await readMetadata(withXmp(plain, form));
    expect(found.acquireLicenseUrl?.texts).toEqual([url]);
  }
});

test('Places in structures are read if there are none in plain properties', async () => {
  const place =
    '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Seoul</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>';
  const { found } = await readMetadata(withXmp(plain, place));
  expect(found.places?.texts).toEqual(['Seoul']);
});
