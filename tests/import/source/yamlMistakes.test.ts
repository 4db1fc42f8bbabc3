import { expect, test } from 'vitest';
import { withLines } from '../../support/galleryYaml.ts';
import { desk, problemsOf } from '../../support/importing.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();

const mistakes: [mistake: string, yaml: string, sentence: string][] = [
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
    'a second document',
    'title: Flow\n---\nslides: []\n',
    ':2: begins a second document with ---; remove this line.',
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
