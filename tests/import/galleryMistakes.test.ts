import { expect, test } from 'vitest';
import { withLines } from '../support/galleryYaml.ts';
import { desk, problemsOf } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

const plain = await jpeg();

const fieldNames =
  'file, id, alt, headline, caption, description, credit, creator, copyright, usageTerms, licenseUrl, acquireLicenseUrl, date, digitalSource, focus, download, embargo, kill';

const mistakes: [mistake: string, yaml: string, sentence: string][] = [
  [
    'a list instead of a text',
    withLines('caption: [x]'),
    ':4: at caption of slide 1 (p3.jpg), expected text, found a list; put the text in quotes',
  ],
  [
    'a misspelt field',
    withLines('captoin: x'),
    ':4: slide 1 (p3.jpg): unknown field “captoin”; did you mean “caption”?',
  ],
  [
    'a capitalized field',
    withLines('Caption: x'),
    ':4: slide 1 (p3.jpg): unknown field “Caption”; did you mean “caption”?',
  ],
  [
    'an invented field',
    withLines('foo: x'),
    `:4: slide 1 (p3.jpg): unknown field “foo”; use one of ${fieldNames}`,
  ],
  [
    'an invisible character in a field',
    withLines('caption\u200b: x'),
    ':4: slide 1 (p3.jpg): the name of the field “caption” contains an invisible character; retype it',
  ],
  [
    'a file in capitals',
    'slides:\n  - file: P3.JPG\n',
    ':2: P3.JPG is not in the folder; did you mean “p3.jpg”?',
  ],
  [
    'a file with another extension',
    'slides:\n  - file: p3.jpeg\n',
    ':2: p3.jpeg is not in the folder; did you mean “p3.jpg”?',
  ],
  [
    'a file in curly quotation marks',
    'slides:\n  - file: “p3.jpg”\n',
    ':2: “p3.jpg” is not in the folder; did you mean “p3.jpg”?',
  ],
  ['another picture', 'slides:\n  - file: p4.jpg\n', ':2: p4.jpg is not in the folder.'],
  [
    'a picture of another folder',
    'slides:\n  - file: sub/p3.jpg\n',
    ':2: at file of slide 1 (sub/p3.jpg), expected the name of a file in the same folder, found "sub/p3.jpg"',
  ],
  [
    'a picture that is listed twice',
    'slides:\n  - file: p3.jpg\n  - file: p3.jpg\n',
    ':3: p3.jpg is listed twice, first on line 2; keep one.',
  ],
  ['an empty list', 'slides: []\n', ':1: at slides, expected at least one picture, found 0'],
  [
    'no list',
    'slides:\n',
    ':1: at slides, expected a list, found nothing; begin each picture with “- file: ” and its name',
  ],
  [
    'a picture without its dash',
    'slides:\n  file: p3.jpg\n',
    ':1: at slides, expected a list, found fields; begin each picture with “- file: ” and its name',
  ],
  [
    'a picture by its name only',
    'slides:\n  - p3.jpg\n',
    `:2: at slide 1, expected the fields ${fieldNames}, found "p3.jpg"; write - file: p3.jpg`,
  ],
  [
    'a list without “slides:”',
    '- file: p3.jpg\n',
    ':1: begins with a list; put the list of pictures under slides:',
  ],
  [
    'a date in words',
    withLines('date: 5/12/2017'),
    ':4: at date of slide 1 (p3.jpg), expected a date such as 2017, 2017-12-09 or 2017-12-09T18:30:00+09:00, found "5/12/2017"',
  ],
  [
    'an embargo without a time zone',
    withLines('embargo: 2026-12-01T18:00'),
    ':4: at embargo of slide 1 (p3.jpg), expected “lifted”, or a time with its zone such as 2026-12-01T18:00+09:00, found "2026-12-01T18:00"',
  ],
  [
    'neither yes nor no',
    withLines('download: maybe'),
    ':4: at download of slide 1 (p3.jpg), expected yes or no, found "maybe"',
  ],
];

test.each(mistakes)('%s in gallery.yaml is explained', async (_, yaml, sentence) => {
  const { write, import: run, snapshot } = await desk();
  await write('g', { 'p3.jpg': plain, 'gallery.yaml': yaml });
  expect(await problemsOf(run('g'))).toEqual([`gallery.yaml${sentence}`]);
  expect(await snapshot()).toEqual({});
});

test.each(['gallery.yml', 'Gallery.yaml', 'gallery.yaml.txt', 'gallery.json'])(
  'A file called %s is not ignored',
  async (name) => {
    const { write, import: run } = await desk();
    await write('g', { 'p3.jpg': plain, [name]: 'title: Flow' });
    expect(await problemsOf(run('g'))).toEqual([
      `${name} is not read under that name; rename it gallery.yaml.`,
    ]);
  },
);

test.each([
  ['**bold**', '**bold**'],
  ['an _old_ word', undefined],
  ['*one* word', '*one*'],
  ['5 * 3 * 2', undefined],
  ['[a link](https://example.org)', '[a link](https://example.org)'],
  ['[sic] (so)', undefined],
  ['<b>bold</b>', '<b>'],
  ['1 < 2 > 0', undefined],
  ['Marks &amp; Spencer', '&amp;'],
  ['Marks & Spencer', undefined],
])('%s in a caption is a warning only if readers would see markup', async (caption, marks) => {
  const { write, import: run } = await desk();
  const yaml = `slides:\n  - file: p3.jpg\n    alt: x\n    credit: y\n    caption: |\n      ${caption}\n`;
  await write('g', { 'p3.jpg': plain, 'gallery.yaml': yaml });
  const [report] = (await run('g')).galleries;
  const warning = `has markup in its caption, which readers would see as typed: “${marks}”; remove it`;
  expect(report?.slides[0]?.warnings).toEqual(marks === undefined ? [] : [warning]);
});
