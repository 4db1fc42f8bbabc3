import { expect, test } from 'vitest';
import { readStory } from '../../src/import/story/storyMarkdown.ts';
import { desk, problemsOf } from '../support/importing.ts';
import { inLanguages, simple, withXmp } from '../support/photoMetadata.ts';
import { jpeg } from '../support/pictures.ts';

const frontMatter = '---\ntitle: T\npublished: 2017-12-05\ncover: c.jpg\n---\n';

test.each([
  [
    'one colon',
    ':gallery{folder=x}',
    'The line has one colon before “gallery”; write ::gallery with two colons.',
  ],
  [
    'three colons instead of two',
    'Words.\n:::gallery{folder=x}',
    'Unknown directive :::gallery; did you mean ::gallery?',
    1,
  ],
  [
    'two colons instead of three',
    '::more[Go on]',
    'Unknown directive ::more; did you mean :::more?',
  ],
  [
    'full-width colons',
    '：：gallery{folder=x}',
    'The line has full-width colons (：); write ::gallery with ordinary ones.',
  ],
  [
    'full-width braces',
    '::gallery｛folder=x｝',
    'The line has the wrong brackets after ::gallery; write ::gallery{…}.',
  ],
  [
    'round brackets',
    '::gallery(folder=x)',
    'The line has the wrong brackets after ::gallery; write ::gallery{…}.',
  ],
  [
    'a space before the name',
    ':: gallery{folder=x}',
    'The line has a space between the colons and “gallery”; write ::gallery without it.',
  ],
  [
    'a space before the braces',
    '::gallery {folder=x}',
    'The line has a space after ::gallery; write ::gallery{…} without it.',
  ],
  [
    'curly quotation marks',
    'First.\n\n::picture{src=a.jpg alt=“Ein Turm”}',
    'The line has curly quotation marks around a value; use straight ones: alt="…" caption="…".',
    2,
  ],
  [
    'curly quotation marks around a word',
    '::picture{src=a.jpg alt=„Turm“}',
    'The line has curly quotation marks around a value; use straight ones: alt="…" caption="…".',
  ],
  [
    'a missing quotation mark',
    '::picture{src=a.jpg alt="A tower}',
    'The line has braces after ::picture that cannot be read; write each field as name="text".',
  ],
  [
    'no quotation marks',
    '::picture{src=a.jpg alt=A tower}',
    '::picture: unknown field “tower”; use one of src, alt, caption, credit, embargo, kill.',
  ],
  [
    'a misspelt directive',
    '::galery{folder=x}',
    'Unknown directive ::galery; did you mean ::gallery?',
  ],
  [
    'a capitalized directive',
    '::Gallery{folder=x}',
    'Unknown directive ::Gallery; did you mean ::gallery?',
  ],
  [
    'a misspelt field',
    '::gallery{foldr=x}',
    '::gallery: unknown field “foldr”; did you mean “folder”?',
    0,
    1,
  ],
  [
    'a directive inside a sentence',
    'See :gallery{folder=x} here.',
    '::gallery must be on its own line.',
  ],
  [
    'a container that is never closed',
    ':::more[Go on]\nText.',
    ':::more is never closed; end it with a line of the same number of colons.',
  ],
  [
    'a heading without a space',
    '##Towers',
    'The line has no space after ##; write a heading as “## Words”.',
  ],
  [
    'unclosed strong text',
    'One **word.',
    'Unmatched **; write strong text as **words**, without spaces inside the marks.',
  ],
  [
    'strong text directly before a letter, as in Korean',
    '**“평양”**은',
    'Unmatched **; write strong text as **words**, without spaces inside the marks.',
  ],
  [
    'a link with a space in its address',
    '[A page](https://example.org/a b)',
    'Unmatched ](; write a link as [words](https://…), without spaces in the address.',
  ],
])(
  '%s in story.md is explained with its line',
  async (_, markdown, sentence, line = 0, index = 0) => {
    const problems = await problemsOf(() => readStory(`${frontMatter}${markdown}\n`, 'story.md'));
    expect(problems[index]).toBe(`story.md:${6 + line}: ${sentence}`);
  },
);

test.each([
  ['A colon: here, at 10:30, and :D', 'A colon: here, at 10:30, and :D'],
  ['#Kyiv is a hashtag', '#Kyiv is a hashtag'],
  ['2 \\*\\* 3', '2 ** 3'],
  [': gallery of pictures', ': gallery of pictures'],
])('%j is plain text', (markdown, text) => {
  const [block] = readStory(`${frontMatter}${markdown}\n`, 'story.md').blocks;
  expect(block).toEqual({ kind: 'paragraph', runs: [{ text }] });
});

test.each([
  ['---\ntitle: T\n\nText.', ':1: the front matter is never closed; end it with a line of ---.'],
  [
    '\n---\ntitle: T\n---\n',
    ':2: front matter must begin on the first line; remove what is above it.',
  ],
  ['—\ntitle: T\n—\n', ':1: front matter must begin with ---, found “—”.'],
  [
    '---\ntitle: MOSCOW: a rally\n---\n',
    ':2: has a colon in the text of “title”; put the text in quotes: title: "MOSCOW: a rally"',
  ],
  [
    '---\ntitel: T\npublished: 2017-12-05\ncover: c.jpg\n---\n',
    ':2: unknown field “titel”; did you mean “title”?',
    1,
  ],
  [
    '---\ntitle: T\npublished: 5 Dec 2017\ncover: c.jpg\n---\n',
    ':3: at published, expected a day such as 2017-12-09, or a time with its zone such as 2017-12-09T18:30:00+09:00, found "5 Dec 2017"',
  ],
])('%j is explained as a mistake in the front matter', async (story, sentence, index = 0) => {
  expect((await problemsOf(() => readStory(story, 'story.md')))[index]).toBe(`story.md${sentence}`);
});

test('A missing file of the story is reported with the closest name', async () => {
  const { write, import: run } = await desk();
  await write('s', {
    'story.md': `${frontMatter}::gallery{folder=towrs}\n\n::picture{src=Inline.JPG alt=x}\n`,
    'C.JPG': jpeg(),
    'inline.jpg': jpeg(),
    'towers/a.jpg': jpeg(),
  });
  expect(await problemsOf(run('s'))).toEqual([
    "story.md: at cover: c.jpg is not in the story's folder; did you mean “C.JPG”?",
    "story.md:6: towrs is not in the story's folder; did you mean “towers”?",
    "story.md:8: Inline.JPG is not in the story's folder; did you mean “inline.jpg”?",
  ]);
});

test('A link to a story or gallery is a warning until it is in the store', async () => {
  const { write, import: run } = await desk();
  const seeAlso = ':::see-also\n- [A](story:none)\n- [B](gallery:tower)\n- [C](story:s)\n:::\n';
  await write('s', { 'story.md': frontMatter + seeAlso, 'c.jpg': jpeg() });
  await write('towers', { 'a.jpg': jpeg() });
  await run('towers');
  const report = async () => (await run('s')).story?.warnings.slice(1);
  expect(await report()).toEqual([
    'story.md:7 links to the story “none”, which is not in the content store yet',
    'story.md:8 links to the gallery “tower”, which is not in the content store yet; did you mean “towers”?',
  ]);
  await write('none', { 'story.md': frontMatter, 'c.jpg': jpeg() });
  await write('tower', { 'a.jpg': jpeg() });
  await run('none');
  await run('tower');
  expect(await report()).toEqual([]);
});

test('Markup in a plain text of a story is a warning', async () => {
  const { write, import: run } = await desk();
  const story = `${frontMatter.replace('title: T', 'title: "A **bold** title"')}::picture{src=c.jpg alt=A caption="See <i>there</i>" credit=C}\n`;
  await write('s', { 'story.md': story, 'c.jpg': jpeg() });
  const advice = 'which readers would see as typed';
  expect((await run('s')).story?.warnings).toEqual([
    'c.jpg has no alternative text',
    `story.md has markup in its title, ${advice}: “**bold**”; remove it`,
    `c.jpg has markup in its caption, ${advice}: “<i>”; remove it`,
  ]);
});

test.each(['story.markdown', 'Story.md', 'story.txt', 'story.md.txt'])(
  'A file called %s is not ignored',
  async (name) => {
    const { write, import: run } = await desk();
    await write('s', { [name]: frontMatter, 'c.jpg': jpeg() });
    expect(await problemsOf(run('s'))).toEqual([
      `${name} is not read under this name; rename it to story.md.`,
    ]);
  },
);

test('A story.md that is not UTF-8 is refused with the line', async () => {
  const { write, import: run } = await desk();
  const story = Buffer.from(`${frontMatter}Die Überschwemmung.\n`, 'latin1');
  await write('s', { 'story.md': story, 'c.jpg': jpeg() });
  expect(await problemsOf(run('s'))).toEqual([
    'story.md:6: “Die Überschwemmung.” is not UTF-8; save the file as UTF-8.',
  ]);
});

test("EMBARGO and KILL stop a story's own pictures until the story lifts them", async () => {
  const { write, import: run } = await desk();
  const plain = await jpeg();
  const embargoed = withXmp(plain, simple('photoshop:Instructions', 'EMBARGO until 18:00'));
  const killed = withXmp(plain, inLanguages('dc:description', { 'x-default': 'PHOTO KILL' }));
  const picture = '::picture{src=p.jpg alt=x}';
  const story = `${frontMatter}${picture}\n`;
  await write('s', { 'story.md': story, 'c.jpg': embargoed, 'p.jpg': killed });
  expect(await problemsOf(run('s'))).toEqual([
    'c.jpg cannot be used: it is under embargo: its instructions say “EMBARGO until 18:00”; write “coverEmbargo: lifted” in the front matter.',
  ]);
  const lifted = story.replace('cover:', 'coverEmbargo: lifted\ncover:');
  await write('s', { 'story.md': lifted });
  expect(await problemsOf(run('s'))).toEqual([
    'p.jpg cannot be used: its agency has withdrawn it: its caption says “PHOTO KILL”; to publish it all the same, write kill=no in its ::picture.',
  ]);
  await write('s', { 'story.md': lifted.replace('alt=x', 'alt=x kill=no') });
  const { story: report } = await run('s');
  expect(report?.slug).toBe('s');
});

test('A story does not appear before the embargo of one of its own pictures', async () => {
  const { write, import: run } = await desk();
  const plain = await jpeg();
  const end = '2999-12-01T18:00+09:00';
  const story = `${frontMatter}::picture{src=p.jpg alt=x embargo=${end}}\n`;
  await write('s', { 'story.md': story, 'c.jpg': plain, 'p.jpg': plain });
  const sentence = (file: string) =>
    `${file} cannot be used: it is under embargo until ${end}; the story may appear then, with “embargo: ${end}” in its front matter.`;
  expect(await problemsOf(run('s'))).toEqual([sentence('p.jpg')]);
  await write('s', { 'story.md': story.replace('cover:', `coverEmbargo: ${end}\ncover:`) });
  expect(await problemsOf(run('s'))).toEqual([sentence('c.jpg')]);
  for (const fields of [`embargo: ${end}`, 'embargo: 2999-12-02T00:00Z', 'draft: yes']) {
    await write('s', { 'story.md': story.replace('cover:', `${fields}\ncover:`) });
    expect((await run('s')).story?.slug).toBe('s');
  }
});

test('The embargo of a story holds for its own pictures whose files mention one', async () => {
  const { write, import: run } = await desk();
  const embargoed = withXmp(await jpeg(), simple('photoshop:Instructions', 'EMBARGO until 18:00'));
  const story = frontMatter.replace('cover:', 'embargo: 2999-12-01T18:00+09:00\ncover:');
  await write('s', { 'story.md': `${story}Text.\n`, 'c.jpg': embargoed });
  expect((await run('s')).story).toMatchObject({ from: '2999-12-01T09:00:00Z' });
});
