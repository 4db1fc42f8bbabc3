import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFields } from '../../../src/content/fields.ts';
import { gallerySourceSchema } from '../../../src/content/gallerySource.ts';
import { ImportError } from '../../../src/import/importError.ts';
import { galleryYamlOf } from '../../../src/import/initGallery.ts';
import { readYaml } from '../../../src/import/source/yamlSource.ts';

/** What has a special meaning in YAML. */
const specials = [
  ': ',
  ' #',
  '#',
  ':',
  '"',
  "'",
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '?',
  ',',
  '\\',
  '…',
  ' ',
  '\t',
  '~',
  'no',
  '---',
  '...',
  '<<',
  '=',
];

const withSpecials = fc
  .array(fc.oneof(fc.constantFrom(...specials), fc.constantFrom('Kyiv', 'a', '10'), fc.string()), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const oneLine = fc
  .oneof(withSpecials, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }))
  .map((text) => text.replaceAll(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu, ' ').trim())
  .filter((text) => text !== '');

/** A text in quotes is read as YAML intends. */
const isQuoted = (text: string) => /^(["']).*\1(\s+#.*)?$/.test(text);

test('Any text without quotes is either read as typed or refused with its line', () => {
  fc.assert(
    fc.property(oneLine, fc.boolean(), (text, isLast) => {
      fc.pre(!isQuoted(text));
      const yaml = `title: Flow\nslides:\n  - file: p1.jpg\n    caption: ${text}\n${isLast ? '' : '    credit: AFP\n'}`;
      try {
        const { slides } = readYaml(gallerySourceSchema, yaml, 'gallery.yaml');
        const [slide] = slides ?? [];
        expect(slide?.caption).toBe(text);
        expect(slide?.credit).toBe(isLast ? undefined : 'AFP');
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        for (const problem of error.problems) {
          expect(problem).toMatch(/^gallery\.yaml:[45]: .+/);
          expect(problem).not.toMatch(/cannot be read \(/);
        }
      }
    }),
    {
      numRuns: 1000,
      examples: [
        ['>10', false],
        ['|+-', true],
        ['""#', false],
      ],
    },
  );
});

test('Any text of two lines is either read as typed or refused with its line', () => {
  fc.assert(
    fc.property(oneLine, oneLine, (text, more) => {
      fc.pre(!isQuoted(text) && !/^["'|>]/.test(text));
      const yaml = `title: ${text}\n  ${more}\nslides:\n  - file: p1.jpg\n`;
      try {
        const { title, slides } = readYaml(gallerySourceSchema, yaml, 'gallery.yaml');
        expect(title).toBe(`${text} ${more}`);
        expect(slides).toHaveLength(1);
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        for (const problem of error.problems) expect(problem).toMatch(/^gallery\.yaml:[1-5]: .+/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('Every text that --init writes is read back unchanged', () => {
  const paragraphs = fc
    .array(oneLine, { minLength: 1, maxLength: 4 })
    .chain((lines) => fc.constantFrom('\n', '\n\n', ' ').map((by) => lines.join(by).trim()));
  const words = textFields.filter((field) => !/Url$|^date$/.test(field));
  const texts = fc.record(Object.fromEntries(words.map((field) => [field, paragraphs])), {
    requiredKeys: ['alt'],
  });
  const file = oneLine.filter((name) => !/[/\\]/.test(name) && name !== '.' && name !== '..');
  fc.assert(
    fc.property(
      file,
      oneLine,
      fc.array(texts, { minLength: 1, maxLength: 3 }),
      (name, title, all) => {
        const listed = all.map((each) => ({ file: name, texts: each }));
        const yaml = galleryYamlOf({ texts: { title } }, undefined, listed);
        expect(readYaml(gallerySourceSchema, yaml, 'gallery.yaml')).toEqual({
          title,
          slides: listed.map((picture) => ({ file: name, ...picture.texts })),
        });
      },
    ),
    { numRuns: 200 },
  );
});
