import { expect, test } from 'vitest';
import { readStory } from '../../../src/import/story/storyMarkdown.ts';
import { problemsOf } from '../../support/importing.ts';

const frontMatter = '---\ntitle: T\npublished: 2017-12-05\ncover: c.jpg\n---\n';

test('Paragraphs keep links, emphasis and strong, and their source lines are joined', () => {
  expect(blocks('One *two*\n[**three**](https://example.org/3)\nfour.')).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'One ' },
        { text: 'two', style: 'emphasis' },
        { text: ' ' },
        { text: 'three', style: 'strong', href: 'https://example.org/3' },
        { text: ' four.' },
      ],
    },
  ]);
});

test('A colon inside a sentence is not a directive', () => {
  expect(blocks('At 10:30 the ratio:high[x]{y} was 3:1.')).toEqual([
    { kind: 'paragraph', runs: [{ text: 'At 10:30 the ratio:high[x]{y} was 3:1.' }] },
  ]);
});

test('Headings have two levels, and quotations may end with an attribution', () => {
  expect(
    blocks('## Two: a\n\n### Three\n\n> One\n> line.\n>\n> Two.\n> — A. Person\n\n> No name'),
  ).toEqual([
    { kind: 'heading', level: 2, text: 'Two: a' },
    { kind: 'heading', level: 3, text: 'Three' },
    { kind: 'quotation', paragraphs: ['One line.', 'Two.'], attribution: 'A. Person' },
    { kind: 'quotation', paragraphs: ['No name'] },
  ]);
});

test('Galleries, pictures and films are directives on their own line', () => {
  expect(
    blocks(
      '::gallery{folder=towers}\n\n::picture{src=a.jpg alt="A &quot;b&quot;" caption=C credit=D}\n\n' +
        '::video{src=f/f.mp4 poster=f/p.jpg captions=f/f.vtt lang=en title="Now"}',
    ),
  ).toEqual([
    { kind: 'gallery', folder: 'towers', line: 6 },
    {
      kind: 'picture',
      picture: { src: 'a.jpg', alt: 'A "b"', caption: 'C', credit: 'D' },
      line: 8,
    },
    {
      kind: 'video',
      video: { src: 'f/f.mp4', poster: 'f/p.jpg', captions: 'f/f.vtt', lang: 'en', title: 'Now' },
      line: 10,
    },
  ]);
});

test('A fold contains blocks, with or without a label, and may contain a see-also', () => {
  expect(
    blocks(
      '::::more[Go on]\nText\n\n:::see-also\n- [T](story:s)\n:::\n\nMore\n::::\n\n:::more\nx\n:::',
    ),
  ).toEqual([
    {
      kind: 'fold',
      label: 'Go on',
      blocks: [
        { kind: 'paragraph', runs: [{ text: 'Text' }] },
        { kind: 'see-also', links: [{ title: 'T', to: { kind: 'story', slug: 's' } }] },
        { kind: 'paragraph', runs: [{ text: 'More' }] },
      ],
    },
    {
      kind: 'fold',
      blocks: [{ kind: 'paragraph', runs: [{ text: 'x' }] }],
    },
  ]);
});

test('See-also links lead to stories, galleries and other sites', () => {
  expect(
    blocks(':::see-also\n- [A](gallery:a)\n- [B](story:b)\n- [C](https://example.org)\n:::'),
  ).toEqual([
    {
      kind: 'see-also',
      links: [
        { title: 'A', to: { kind: 'gallery', id: 'a' } },
        { title: 'B', to: { kind: 'story', slug: 'b' } },
        { title: 'C', to: { kind: 'address', href: 'https://example.org' } },
      ],
    },
  ]);
});

const allowed =
  'only paragraphs, headings (## and ###), quotations (>), ::gallery, ::picture, ::video, :::more and :::see-also.';
const inText = 'Text may contain words, *emphasis*, **strong** and [links](https://…), not';

test.each([
  ['a <b>c</b>', `${inText} html: <b>`],
  ['`code`', `${inText} inlineCode: \`code\``],
  ['<div>x</div>', `A story cannot contain HTML, ${allowed}`],
  ['```\nx\n```', `A story cannot contain a code block, ${allowed}`],
  ['| a | b |\n|---|---|\n| 1 | 2 |', `A story cannot contain a table, ${allowed}`],
  ['* x', `A story cannot contain a list outside :::see-also, ${allowed}`],
  ['***', `A story cannot contain a horizontal rule, ${allowed}`],
  ['# One', 'Headings in a story are ## and ###; put the title in the front matter.'],
  ['![a](b.jpg)', 'Put a picture on its own line: ::picture{src=… alt="…"}.'],
  ['[a](javascript:alert(1))', 'A link must have an https address, not "javascript:alert(1)".'],
  ['**a *b***', 'Emphasis cannot be combined with strong; use one of them.'],
  [
    '::map{x=1}',
    'Unknown directive ::map; use one of ::gallery, ::picture, ::video, :::more, :::see-also.',
  ],
  [
    ':::box\nx\n:::',
    'Unknown directive :::box; use one of ::gallery, ::picture, ::video, :::more, :::see-also.',
  ],
  ['::gallery{dir=x}', '::gallery: at folder, expected the field "folder", found nothing.'],
  [
    '::gallery{folder=../x}',
    '::gallery: at folder, expected the path of a file or folder inside the story folder, found "../x".',
  ],
  [
    ':::see-also\nx\n:::',
    ':::see-also must contain one list of links: [Title](story:SLUG), [Title](gallery:ID) or [Title](https://…).',
  ],
  [
    ':::see-also\n- [x](http://a.b)\n:::',
    'Each item of :::see-also must be one link: [Title](story:SLUG), [Title](gallery:ID) or [Title](https://…).',
  ],
  ['::::more\n:::more\nx\n:::\n::::', ':::more cannot be inside another :::more.'],
  ['> — Name', 'The quotation is empty.'],
])('%j is refused with its line and what is allowed', async (markdown, sentence) => {
  const problems = await problemsOf(() =>
    readStory(`${frontMatter}\nFine.\n\n${markdown}\n`, 'story.md'),
  );
  const [line, ...rest] = (problems[0] ?? '').slice('story.md:'.length).split(': ');
  expect(rest.join(': ')).toBe(sentence);
  expect(Number(line)).toBeGreaterThanOrEqual(9);
});

test('All mistakes are reported at once, those of the front matter with their lines in the file', async () => {
  const story = '---\ntitle: T\npublishd: 2017\n---\n\n# One\n\n::map\n';
  expect(await problemsOf(() => readStory(story, 'story.md'))).toEqual([
    expect.stringMatching(
      /^story\.md:2: at published, expected the field "published", found nothing$/,
    ),
    expect.stringMatching(/^story\.md:2: at cover, expected the field "cover", found nothing$/),
    'story.md:3: unknown field “publishd”; did you mean “published”?',
    expect.stringMatching(/^story\.md:6: Headings/),
    expect.stringMatching(/^story\.md:8: Unknown directive ::map/),
  ]);
  expect(await problemsOf(() => readStory('Just text', 'story.md'))).toEqual([
    'story.md:1: must begin with front matter (title, published, cover …) between two lines of ---.',
  ]);
});

test('A stray fence is not published as text', async () => {
  const story = `${frontMatter}:::more\na\n:::see-also\n- [T](story:s)\n:::\nb\n:::\n`;
  expect(await problemsOf(() => readStory(story, 'story.md'))).toEqual([
    'story.md:11: This line of colons closes nothing. An outer container needs more colons: ::::more around :::see-also.',
  ]);
});

function blocks(markdown: string) {
  return readStory(`${frontMatter}${markdown}\n`, 'story.md').blocks;
}
