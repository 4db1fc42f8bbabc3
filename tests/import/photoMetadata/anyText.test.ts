import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields, shapeOf, type TextField } from '../../../src/content/fields.ts';
import { cleanText, shortenText } from '../../../src/content/text.ts';
import { readFileTexts } from '../../../src/import/gallery/fileTexts.ts';
import { isPlaceholder } from '../../../src/import/photoMetadata/placeholders.ts';
import { desk } from '../../support/importing.ts';
import { inLanguages, list, simple, withIim, withXmp } from '../../support/photoMetadata.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();

/** Text in any script, with the signs that formats trip over, as far as XML and UTF-8 can carry it. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.stringMatching(/^[ -~]{0,300}$/),
    fc.constantFrom(
      '<b>&amp;</b>',
      ']]>',
      'null',
      '007',
      '{}',
      '\u202eabc',
      'a\r\n\r\nb',
      'a\u2029b\u0085c',
      'Ã©',
    ),
  )
  .map((text) => text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

/** The text as it is to be in the gallery, none if nothing is left of it. */
function expected(text: string, field: TextField): string {
  const shape = shapeOf(fields[field].kind);
  const clean = shortenText(cleanText(text, shape), shape);
  return isPlaceholder(clean, field) ? '' : clean;
}

test('Any text in XMP is the same text in the slide', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (caption, credit, creator) => {
      const xmp =
        inLanguages('dc:description', { 'x-default': caption }) +
        simple('photoshop:Credit', credit) +
        list('dc:creator', [creator]) +
        inLanguages('Iptc4xmpCore:AltTextAccessibility', { 'x-default': caption });
      const { texts } = await readFileTexts(withXmp(plain, xmp), {});
      expect(texts).toMatchObject({
        caption: expected(caption, 'caption'),
        credit: expected(credit, 'credit'),
        creator: expected(creator, 'creator'),
        alt: expected(caption, 'alt'),
      });
    }),
    { numRuns: 200 },
  );
});

test('Any text in IIM is the same text in the slide', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (caption, credit) => {
      const file = withIim(plain, [
        [120, caption],
        [110, credit],
      ]);
      const { texts } = await readFileTexts(file, {});
      expect(texts).toMatchObject({
        caption: expected(caption, 'caption'),
        credit: expected(credit, 'credit'),
      });
    }),
    { numRuns: 200 },
  );
});

test('Texts reach the gallery from the file unchanged', async () => {
  const { write, import: run, gallery } = await desk();
  const captions = fc.sample(anyText, { numRuns: 12, seed: 4 });
  const files = captions.map((caption, index) => [
    `${index}.jpg`,
    withXmp(plain, inLanguages('dc:description', { 'x-default': caption })),
  ]);
  await write('g', Object.fromEntries(files));
  await run('g');
  const { slides } = await gallery('g');
  expect(slides.map(({ caption }) => caption ?? '')).toEqual(
    captions.map((caption) => expected(caption, 'caption')),
  );
});
