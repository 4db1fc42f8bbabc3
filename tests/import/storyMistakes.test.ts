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
    'three colons',
    'Words.\n:::gallery{folder=x}',
    'There is no directive :::gallery; did you mean ::gallery?',
    1,
  ],
  ['two colons for three', '::more[Go on]', 'There is no directive ::more; did you mean :::more?'],
  [
    'full-width colons',
    '：：gallery{folder=x}',
    'The line has full-width colons (：); write ::gallery with ordinary ones.',
  ],
  [
    'full-width braces',
    '::gallery｛folder=x｝',
    'The line has other brackets behind ::gallery; write ::gallery{…}.',
  ],
  [
    'round brackets',
    '::gallery(folder=x)',
    'The line has other brackets behind ::gallery; write ::gallery{…}.',
  ],
  [
    'a blank before the name',
    ':: gallery{folder=x}',
    'The line has a blank between the colons and “gallery”; write ::gallery without it.',
  ],
  [
    'a blank before the braces',
    '::gallery {folder=x}',
    'The line has a blank behind ::gallery; write ::gallery{…} without it.',
  ],
  [
    'curly quotation marks',
    'First.\n\n::picture{src=a.jpg alt=“Ein Turm”}',
    'The line has curly quotation marks around a text; use straight ones: alt="…" caption="…".',
    2,
  ],
  [
    'curly quotation marks around a word',
    '::picture{src=a.jpg alt=„Turm“}',
    'The line has curly quotation marks around a text; use straight ones: alt="…" caption="…".',
  ],
  [
    'a missing quotation mark',
    '::picture{src=a.jpg alt="A tower}',
    'The line has something between the braces of ::picture that cannot be read; write each as name="text".',
  ],
  [
    'no quotation marks',
    '::picture{src=a.jpg alt=A tower}',
    '::picture: there is no field “tower”; there are src, alt, caption, credit, embargo, kill.',
  ],
  [
    'a misspelt directive',
    '::galery{folder=x}',
    'There is no directive ::galery; did you mean ::gallery?',
  ],
  [
    'a directive in capitals',
    '::Gallery{folder=x}',
    'There is no directive ::Gallery; did you mean ::gallery?',
  ],
  [
    'a misspelt field',
    '::gallery{foldr=x}',
    '::gallery: there is no field “foldr”; did you mean “folder”?',
    0,
    1,
  ],
  [
    'a directive within a sentence',
    'See :gallery{folder=x} here.',
    '::gallery stands on a line of its own.',
  ],
  [
    'a container that is never closed',
    ':::more[Go on]\nText.',
    ':::more is never closed; end it with a line of as many colons.',
  ],
  [
    'a heading without its blank',
    '##Towers',
    'The line has no blank after ##; a heading is written “## Words”.',
  ],
  [
    'strong words that are not',
    'One **word.',
    'The mark ** stands alone; strong words are **between two such marks**, without a blank inside.',
  ],
  [
    'strong words before a letter, as in Korean',
    '**“평양”**은',
    'The mark ** stands alone; strong words are **between two such marks**, without a blank inside.',
  ],
  [
    'a link with a blank in its address',
    '[A page](https://example.org/a b)',
    'The mark ]( stands alone; a link is [words](https://…), without a blank in its address.',
  ],
])(
  '%s in story.md gets its sentence and its line',
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
])('%j is only text', (markdown, text) => {
  const [block] = readStory(`${frontMatter}${markdown}\n`, 'story.md').blocks;
  expect(block).toEqual({ kind: 'paragraph', runs: [{ text }] });
});

test.each([
  ['---\ntitle: T\n\nText.', ':1: the front matter is never closed; end it with a line of ---.'],
  [
    '\n---\ntitle: T\n---\n',
    ':2: the front matter begins on the first line; take out what is above.',
  ],
  ['—\ntitle: T\n—\n', ':1: the front matter begins with ---, found “—”.'],
  [
    '---\ntitle: MOSCOW: a rally\n---\n',
    ':2: has a colon in the text of “title”; put the text in quotes: title: "MOSCOW: a rally"',
  ],
  [
    '---\ntitel: T\npublished: 2017-12-05\ncover: c.jpg\n---\n',
    ':2: there is no field “titel”; did you mean “title”?',
    1,
  ],
  [
    '---\ntitle: T\npublished: 5 Dec 2017\ncover: c.jpg\n---\n',
    ':3: at published, expected a day such as 2017-12-09, or a time with its zone such as 2017-12-09T18:30:00+09:00, found "5 Dec 2017"',
  ],
])('%j is told as a mistake of the front matter', async (story, sentence, index = 0) => {
  expect((await problemsOf(() => readStory(story, 'story.md')))[index]).toBe(`story.md${sentence}`);
});

test('A file of the story that is not there comes with the name that was meant', async () => {
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

test('A link to a story or a gallery that is not in the store is a warning, until it is', async () => {
  const { write, import: run } = await desk();
  const seeAlso = ':::see-also\n- [A](story:none)\n- [B](gallery:tower)\n- [C](story:s)\n:::\n';
  await write('s', { 'story.md': frontMatter + seeAlso, 'c.jpg': jpeg() });
  await write('towers', { 'a.jpg': jpeg() });
  await run('towers');
  const report = async () => (await run('s')).story?.warnings.slice(1);
  expect(await report()).toEqual([
    'story.md:7 leads to the story “none”, which is not in the content store: the link is dead until it is',
    'story.md:8 leads to the gallery “tower”, which is not in the content store (did you mean “towers”?): the link is dead until it is',
  ]);
  await write('none', { 'story.md': frontMatter, 'c.jpg': jpeg() });
  await write('tower', { 'a.jpg': jpeg() });
  await run('none');
  await run('tower');
  expect(await report()).toEqual([]);
});

test('Markdown in a plain text of a story is a warning', async () => {
  const { write, import: run } = await desk();
  const story = `${frontMatter.replace('title: T', 'title: "A **bold** title"')}::picture{src=c.jpg alt=A caption="See <i>there</i>" credit=C}\n`;
  await write('s', { 'story.md': story, 'c.jpg': jpeg() });
  const advice = 'texts are plain, so readers see these marks; write it without them';
  expect((await run('s')).story?.warnings).toEqual([
    'c.jpg has no alternative text',
    `story.md has “**bold**” in its title: ${advice}`,
    `c.jpg has “<i>” in its caption: ${advice}`,
  ]);
});

test.each(['story.markdown', 'Story.md', 'story.txt', 'story.md.txt'])(
  'A file called %s is not passed over',
  async (name) => {
    const { write, import: run } = await desk();
    await write('s', { [name]: frontMatter, 'c.jpg': jpeg() });
    expect(await problemsOf(run('s'))).toEqual([
      `${name} is not read under that name; rename it story.md.`,
    ]);
  },
);

test('A story.md that is not UTF-8 is refused by its line', async () => {
  const { write, import: run } = await desk();
  const story = Buffer.from(`${frontMatter}Die Überschwemmung.\n`, 'latin1');
  await write('s', { 'story.md': story, 'c.jpg': jpeg() });
  expect(await problemsOf(run('s'))).toEqual([
    'story.md:6: “Die Überschwemmung.” is not UTF-8; save the file as UTF-8.',
  ]);
});

test("A story's own pictures are stopped by EMBARGO and KILL, too, until the story says otherwise", async () => {
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
