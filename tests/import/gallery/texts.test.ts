import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { gallerySourceSchema } from '../../../src/content/gallerySource.ts';
import { slideTexts } from '../../../src/import/gallery/texts.ts';
import { readYaml } from '../../../src/import/source/yamlSource.ts';
import { desk } from '../../support/importing.ts';
import { jpeg } from '../../support/pictures.ts';

const text = fc.string({ unit: 'grapheme' }).map((any) => any.normalize('NFC').trim());

test('Any caption and credit in gallery.yaml reach the slide unchanged', () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (caption, credit, isQuoted) => {
      const yaml = stringify(
        { slides: [{ file: 'a.jpg', caption, credit }] },
        { schema: 'failsafe', defaultStringType: isQuoted ? 'QUOTE_DOUBLE' : 'PLAIN' },
      );
      const [slide] = readYaml(gallerySourceSchema, yaml, 'gallery.yaml').slides ?? [];
      const { texts } = slideTexts([slide ?? {}]);
      expect(texts).toEqual({ alt: '', ...(caption && { caption }), ...(credit && { credit }) });
    }),
  );
});

test('Text that looks like markup, numbers or YAML stays text all the way', async () => {
  const { write, import: run, gallery } = await desk();
  const captions = ['<b>x</b> & y', '1e3', 'null', '# 1', "'", '“…”\n\n\u200fשלום', '{}', '- a: b'];
  const slides = captions.map((caption, index) => ({ file: `${index}.jpg`, caption }));
  const yaml = stringify({ slides }, { schema: 'failsafe' });
  const pictures = captions.map((_, index) => [`${index}.jpg`, jpeg()]);
  await write('g', { ...Object.fromEntries(pictures), 'gallery.yaml': yaml });
  await run('g');
  expect((await gallery('g')).slides.map(({ caption }) => caption)).toEqual(captions);
});

test('A text that pages would cut is refused, with its beginning, and nothing is written', async () => {
  const { write, import: run, snapshot } = await desk();
  const caption = `It begins. ${'And it goes on. '.repeat(2000)}`;
  const yaml = stringify({ title: 'G', slides: [{ file: 'a.jpg', caption }] });
  await write('g', { 'a.jpg': jpeg(), 'gallery.yaml': yaml });
  await expect(run('g')).rejects.toThrow(
    /^galleries\/g\.json: a text of 32,01\d characters is too long there; about 20,00\d are shown\. It begins “It begins\. And it goes on\./,
  );
  expect(await snapshot()).toEqual({});
});

test('The first source with a text wins, field by field; blank texts do not count', () => {
  const { texts } = slideTexts([
    { caption: ' \n', credit: 'Editor' },
    { caption: 'Agency', credit: 'Agency', alt: 'A tower\r\n' },
  ]);
  expect(texts).toEqual({ caption: 'Agency', credit: 'Editor', alt: 'A tower' });
});
