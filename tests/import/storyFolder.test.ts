import { expect, test } from 'vitest';
import { desk, problemsOf } from '../support/importing.ts';
import { inLanguages, simple, withXmp } from '../support/photoMetadata.ts';
import { jpeg } from '../support/pictures.ts';

const frontMatter = '---\ntitle: T\npublished: 2017-12-05\ncover: c.jpg\n---\n';

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
