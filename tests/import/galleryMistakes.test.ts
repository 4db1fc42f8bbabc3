import { expect, test } from 'vitest';
import { desk, problemsOf } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

const plain = await jpeg();

/** A gallery.yaml with one slide, `p3.jpg`, and additional lines for it. */
function withLines(...lines: string[]): string {
  return [
    'title: Flow',
    'slides:',
    '  - file: p3.jpg',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

const fieldNames =
  'file, id, alt, headline, caption, description, credit, creator, copyright, usageTerms, licenseUrl, acquireLicenseUrl, date, digitalSource, focus, download, corrections, draft, embargo, kill';

const mistakes: [mistake: string, yaml: string | Buffer, sentence: string][] = [
  [
    'a # in a text',
    withLines('caption: Rally in front of house #10 in Kyiv'),
    ':4: has a # in the text of “caption”, where YAML would end it; put the text in quotes (comments go on their own line): caption: "Rally in front of house #10 in Kyiv"',
  ],
  [
    'a text that begins with a #',
    withLines('caption: #10 Downing Street'),
    ':4: has a # in the text of “caption”, where YAML would end it; put the text in quotes (comments go on their own line): caption: "#10 Downing Street"',
  ],
  [
    'a colon in a text',
    withLines('caption: MOSCOW: a rally'),
    ':4: has a colon in the text of “caption”; put the text in quotes: caption: "MOSCOW: a rally"',
  ],
  [
    'a colon on a later line of a text',
    withLines('caption: A rally', '  in MOSCOW: a rally'),
    ':5: has a colon in the text of “caption”; put the text in quotes: caption: "A rally in MOSCOW: a rally"',
  ],
  [
    'a text that begins with a quotation mark',
    withLines('caption: "No" said he'),
    `:4: has a text that begins with a quotation mark; put the text in quotes: caption: '"No" said he'`,
  ],
  [
    'quotation marks inside double quotes',
    withLines('caption: "He said "no" to all"'),
    `:4: has a quotation mark inside a quoted text; put the text in single quotes: caption: 'He said "no" to all'`,
  ],
  [
    'an apostrophe inside single quotes',
    withLines("caption: 'It's raining'"),
    `:4: has a quotation mark inside a quoted text; put the text in double quotes: caption: "It's raining"`,
  ],
  [
    'a missing closing quotation mark',
    withLines('caption: "Rally', 'credit: "AFP"', 'alt: A rally'),
    ':4: opens a quotation mark (") that is never closed; end the text of “caption” with "',
  ],
  [
    'a missing closing quotation mark in the first line',
    'title: "Flow\nslides:\n  - file: p3.jpg\n    caption: "x"\n',
    ':1: opens a quotation mark (") that is never closed; end the text of “title” with "',
  ],
  [
    'a backslash in double quotes',
    withLines('caption: "C:\\photos"'),
    ':4: has a backslash in a text in double quotes; write it twice (\\\\), or use single quotes.',
  ],
  ...['[Photo] of x', '@AFP', '%x', '`x', '| x', '> x', '- x', '? x', '{x} y', ', x'].map(
    (text): [string, string, string] => [
      `a text that begins with ${text[0]}`,
      withLines(`caption: ${text}`),
      `:4: has a text that begins with ${text[0]}, which is special in YAML; put the text in quotes: caption: "${text}"`,
    ],
  ),
  ...['*star*', '&c Rally', '!important', '&a', '!'].map((text): [string, string, string] => [
    `the text ${text}`,
    withLines(`caption: ${text}`),
    `:4: has a text that begins with ${text[0]}, which is special in YAML; put the text in quotes.`,
  ]),
  [
    'a block without its text',
    withLines('caption: |', 'credit: x'),
    ':4: starts a block with | that has no text; indent the lines below further than “caption”.',
  ],
  [
    'a block whose text is not indented',
    withLines('caption: |', 'A rally in Kyiv', 'credit: x'),
    ':5: has words outside any field; put the whole text in quotes, or indent this line further than its field.',
  ],
  [
    'a line of a text that is not indented',
    withLines('caption: A rally', 'in Kyiv', 'credit: x'),
    ':5: has words outside any field; put the whole text in quotes, or indent this line further than its field.',
  ],
  [
    'an unclosed quotation mark after a block whose text looks like mistakes',
    withLines('caption: |', '  Note: this: is "fine', '  [and] this #1', 'credit: "AFP', 'alt: x'),
    ':7: opens a quotation mark (") that is never closed; end the text of “credit” with "',
  ],
  [
    'a dash instead of a hyphen',
    'slides:\n  - file: p3.jpg\n  – file: p3.jpg\n',
    ':3: begins with –; begin each picture with a hyphen and a space: - file: NAME',
  ],
  [
    'a hyphen without its space',
    'slides:\n  - file: p3.jpg\n  -file: p3.jpg\n',
    ':3: begins with -; begin each picture with a hyphen and a space: - file: NAME',
  ],
  [
    'a hyphen in another column',
    'slides:\n  - file: p3.jpg\n - file: p3.jpg\n',
    ':3: indents its hyphen by 1 space, but the one above by 2; align them.',
  ],
  [
    'a list instead of a text',
    withLines('caption: [x]'),
    ':4: at caption of slide 1 (p3.jpg), expected text, found a list; put the text in quotes',
  ],
  [
    'a tab',
    'title: Flow\nslides:\n  - file: p3.jpg\n\t  caption: x\n    credit: y\n    alt: z\n',
    ':4: is indented with a tab; use spaces instead.',
  ],
  [
    'no-break spaces',
    'title: Flow\nslides:\n  - file: p3.jpg\n\u00a0\u00a0\u00a0\u00a0caption: x\n',
    ':4: is indented with a special space; use ordinary spaces instead',
  ],
  [
    'one space too many',
    'slides:\n  - file: p3.jpg\n     caption: Rally\n    credit: x\n',
    ':3: indents “caption” by 5 spaces, but the line above by 4; align them.',
  ],
  [
    'one space too few',
    'slides:\n  - file: p3.jpg\n   caption: Rally\n',
    ':3: indents “caption” by 3 spaces, but the field above by 4; align them.',
  ],
  [
    'no space after the colon',
    withLines('caption:Rally', 'credit: x'),
    ':4: has no space after “caption:”; write caption: Rally',
  ],
  [
    'no colon',
    withLines('caption Rally', 'credit: x'),
    ':4: has no colon after “caption”; write “caption: ” before the text.',
  ],
  [
    'a full-width colon',
    withLines('caption： Rally', 'credit: x'),
    ':4: has a full-width colon (：) after “caption”; write an ordinary colon and a space: caption: Rally',
  ],
  [
    'a repeated field',
    withLines('alt: x', 'alt: y'),
    ':5: repeats “alt” (first on line 4); keep one.',
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
    'a second document',
    'title: Flow\n---\nslides: []\n',
    ':2: begins a second document with ---; remove this line.',
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
  ['UTF-16', utf16(withLines('alt: x')), ' is saved as UTF-16; save it as UTF-8.'],
  [
    'UTF-16 without a byte order mark',
    utf16(withLines('alt: x')).subarray(2),
    ' is saved as UTF-16; save it as UTF-8.',
  ],
  [
    'Latin-1',
    Buffer.from(withLines('alt: x', 'caption: Überschwemmung in Köln'), 'latin1'),
    ':5: “caption: Überschwemmung in Köln” is not UTF-8; save the file as UTF-8.',
  ],
  [
    'rich text',
    '{\\rtf1\\ansi title: Flow}',
    ' is an RTF document; save it as plain text in UTF-8.',
  ],
];

test.each(mistakes)('%s in gallery.yaml is explained', async (_, yaml, sentence) => {
  const { write, import: run, snapshot } = await desk();
  await write('g', { 'p3.jpg': plain, 'gallery.yaml': yaml });
  expect(await problemsOf(run('g'))).toEqual([`gallery.yaml${sentence}`]);
  expect(await snapshot()).toEqual({});
});

test('Mistakes on several lines are reported together, in order', async () => {
  const { write, import: run } = await desk();
  await write('g', {
    'p3.jpg': plain,
    'gallery.yaml': withLines('caption: A: b', 'credit: [C] d', 'alt: E: f'),
  });
  expect(await problemsOf(run('g'))).toEqual([
    'gallery.yaml:4: has a colon in the text of “caption”; put the text in quotes: caption: "A: b"',
    'gallery.yaml:5: has a text that begins with [, which is special in YAML; put the text in quotes: credit: "[C] d"',
    'gallery.yaml:6: has a colon in the text of “alt”; put the text in quotes: alt: "E: f"',
  ]);
});

test('Merge conflict markers are reported', async () => {
  const { write, import: run } = await desk();
  const yaml = '<<<<<<< HEAD\ntitle: "G"\n=======\ntitle: "H"\n>>>>>>> other\n';
  await write('g', { 'p3.jpg': plain, 'gallery.yaml': yaml });
  const sentence = 'is a merge conflict marker; keep one version and remove the markers.';
  expect(await problemsOf(run('g'))).toEqual(
    [1, 3, 5].map((line) => `gallery.yaml:${line}: ${sentence}`),
  );
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

test('A byte order mark, other line ends and comments are accepted', async () => {
  const { write, import: run, gallery } = await desk();
  const yaml =
    '\ufeff# Ours\ntitle: "Flow" # for now\nslides:\n  - file: p3.jpg\n    download: yes # agreed\n    caption: |\n      One: #1\n\n      “Two”\n';
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    await write('g', { 'p3.jpg': plain, 'gallery.yaml': yaml.replaceAll('\n', lineEnd) });
    await run('g');
    const { title, slides } = await gallery('g');
    expect(title).toBe('Flow');
    expect(slides[0]).toMatchObject({ caption: 'One: #1\n\n“Two”', download: true });
  }
});

test('What follows a draft or an embargo after a # is a comment', async () => {
  const { write, import: run, gallery } = await desk();
  const yaml =
    'draft: no # agreed\nembargo: 2999-12-01T18:00+09:00 # Seoul\nslides: [{file: p3.jpg}]\n';
  await write('g', { 'p3.jpg': plain, 'gallery.yaml': yaml });
  await run('g');
  expect(await gallery('g')).toMatchObject({ from: '2999-12-01T09:00:00Z' });
  expect(await gallery('g')).not.toHaveProperty('draft');
});

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

function utf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}
