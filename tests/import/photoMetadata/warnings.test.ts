import { expect, test } from 'vitest';
import { readFileTexts } from '../../../src/import/gallery/fileTexts.ts';
import {
  inLanguages,
  simple,
  unmarked,
  withExif,
  withIim,
  withPacket,
  withXmp,
} from '../../support/photoMetadata.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();

async function warningsOf(file: Buffer): Promise<string[]> {
  return (await readFileTexts(file, {})).warnings.map(({ text }) => text);
}

const instructed = (text: string) => withXmp(plain, simple('photoshop:Instructions', text));
const sourced = (type: string) =>
  withXmp(
    plain,
    simple(
      'Iptc4xmpExt:DigitalSourceType',
      `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`,
    ),
  );

test('An agency’s conditions are warnings that quote it', async () => {
  expect(await warningsOf(instructed('EMBARGOED until 0001 GMT, 2 August'))).toEqual([
    'is under embargo: its instructions say “EMBARGOED until 0001 GMT, 2 August”',
  ]);
  expect(await warningsOf(instructed('MANDATORY KILL'))).toEqual([
    'has been withdrawn by its agency: its instructions say “MANDATORY KILL”',
  ]);
  const many = 'EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES. MANDATORY CREDIT "AFP PHOTO / KCNA".';
  expect(await warningsOf(instructed(many))).toEqual([
    `must not be sold on, must be credited as its agency asks, is for editorial use only, and must not be kept in archives: its instructions say “${many}”`,
  ]);
  const both = withXmp(
    plain,
    simple('photoshop:Instructions', 'NO SALES') +
      inLanguages('xmpRights:UsageTerms', {
        'x-default': `${'Some words. '.repeat(20)}No sales. For editorial use only. ${'More. '.repeat(40)}`,
      }),
  );
  expect(await warningsOf(both)).toEqual([
    'must not be sold on: its instructions say “NO SALES”',
    expect.stringMatching(
      /^is for editorial use only: its terms of use say “… .{0,40}For editorial use only\. .{50,100} …”$/,
    ),
  ]);
});

test('EMBARGO or KILL in capitals in a caption counts; the word in a sentence does not', async () => {
  const captioned = (text: string) => withIim(plain, [[120, text]]);
  expect(await warningsOf(captioned('EMBARGO 1 AUGUST. A ship.'))).toEqual([
    'is under embargo: its caption says “EMBARGO 1 AUGUST. A ship.”',
  ]);
  expect(await warningsOf(captioned('PHOTO KILL: not Mr Kim'))).toHaveLength(1);
  expect(await warningsOf(captioned('The trade embargo may kill jobs.'))).toEqual([]);
});

test('Machine-made sources are named, cameras are not', async () => {
  expect(await warningsOf(sourced('trainedAlgorithmicMedia'))).toEqual([
    'was made by artificial intelligence (digital source type trainedAlgorithmicMedia)',
  ]);
  expect(await warningsOf(sourced('compositeWithTrainedAlgorithmicMedia'))).toEqual([
    'was edited with artificial intelligence (digital source type compositeWithTrainedAlgorithmicMedia)',
  ]);
  for (const type of ['digitalCapture', 'constructor', '']) {
    expect(await warningsOf(sourced(type))).toEqual([]);
  }
});

test('A guessed character set, a cut text and unreadable metadata are warnings', async () => {
  expect(await warningsOf(withIim(plain, [[120, [0x4a, 0xe9]]], unmarked))).toEqual([
    'does not say in which character set its IIM texts are: they are taken for Windows-1252 (--iptc-charset names another)',
  ]);
  expect(await warningsOf(withIim(plain, [[120, 'Word '.repeat(4201)]]))).toEqual([
    'has a caption of 21,004 characters: what is too long is cut off',
  ]);
  expect(await warningsOf(withPacket(plain, Buffer.from('<x:xmpmeta')))).toEqual([
    'has metadata that cannot be read: it is left out',
  ]);
});

test('Only http and https addresses are licence pages', async () => {
  for (const address of ['https://example.org/a?b=c#d', 'http://www.gettyimages.com/eula']) {
    const { texts, warnings } = await readFileTexts(
      withXmp(plain, simple('xmpRights:WebStatement', ` ${address} `)),
      {},
    );
    expect(texts.licenseUrl).toBe(address);
    expect(warnings).toEqual([]);
  }
  for (const address of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'https:example.org',
    'https://user:password@example.org/',
    'ftp://example.org',
  ]) {
    const { texts, warnings } = await readFileTexts(
      withXmp(plain, simple('xmpRights:WebStatement', address)),
      {},
    );
    expect(texts).not.toHaveProperty('licenseUrl');
    expect(warnings.map(({ text }) => text)).toEqual([
      `names a licence page that is not an http or https address, “${address.replace('\n', ' ')}”: it is left out`,
    ]);
  }
});

test('A licence page without a scheme is read as https; a file name is not a page', async () => {
  const licence = async (text: string) =>
    (await readFileTexts(withXmp(plain, simple('xmpRights:WebStatement', text)), {})).texts
      .licenseUrl;
  for (const address of [
    'www.example.org',
    'creativecommons.org/licenses/by/4.0/',
    '//agency.example/licence?a=1#b',
    'agency.example:8443/licence',
  ]) {
    expect(await licence(address)).toBe(`https://${address.replace('//agency', 'agency')}`);
  }
  for (const text of ['licence.html', 'ask us', 'desk@example.org', 'All rights reserved.']) {
    expect(await licence(text)).toBeUndefined();
  }
});

test('Alternative text comes only from its own property', async () => {
  const caption = withExif(withIim(plain, [[120, 'Caption']]), { 270: 'Caption' });
  expect((await readFileTexts(caption, {})).texts.alt).toBe('');
  const alt = inLanguages('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'A tower' });
  expect((await readFileTexts(withXmp(caption, alt), {})).texts.alt).toBe('A tower');
});
