import { expect, test } from 'vitest';
import { desk, problemsOf } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

const older = { date: '2026-11-02', text: 'The tower was given as 107 metres tall.' };
const newer = { date: '2026-12-01T18:30:00+09:00', text: 'The river is the Taedong, not the Han.' };

const yamlOf = (corrections: readonly (typeof older)[], indent = '') =>
  [
    `${indent}corrections:`,
    ...corrections.flatMap(({ date, text }) => [
      `${indent}  - date: ${date}`,
      `${indent}    text: "${text}"`,
    ]),
  ].join('\n');

const storyWith = (fields: string) =>
  `---\ntitle: Minerals\npublished: 2026-11-01\ncover: cover.jpg\ncoverAlt: Mountains\n${fields}\n---\n\nText.\n`;

test('corrections of a gallery, a slide and a story are stored, newest first', async () => {
  const { write, import: run, article, gallery } = await desk();
  await write('walk', {
    'tower.jpg': jpeg(),
    'gallery.yaml': `title: Walk\n${yamlOf([older, newer])}\nslides:\n  - file: tower.jpg\n${yamlOf([older], '    ')}\n`,
  });
  await write('minerals', {
    'cover.jpg': jpeg(),
    'story.md': storyWith(yamlOf([older, newer])),
  });
  await run('walk');
  await run('minerals');
  const walk = await gallery('walk');
  expect(walk.corrections).toEqual([newer, older]);
  expect(walk.slides[0]?.corrections).toEqual([older]);
  expect((await article('minerals')).corrections).toEqual([newer, older]);
});

test('a story was modified when it was last corrected, unless it was updated since', async () => {
  const { write, import: run, article, storyList } = await desk();
  const modifiedWith = async (fields: string) => {
    await write('minerals', { 'cover.jpg': jpeg(), 'story.md': storyWith(fields) });
    await run('minerals');
    const { modified } = await article('minerals');
    expect((await storyList()).stories[0]?.modified).toBe(modified);
    return modified;
  };
  expect(await modifiedWith(yamlOf([older, newer]))).toBe(newer.date);
  expect(await modifiedWith(`modified: 2026-11-20\n${yamlOf([newer])}`)).toBe(newer.date);
  expect(await modifiedWith(`modified: 2026-12-02\n${yamlOf([newer])}`)).toBe('2026-12-02');
});

test('a mistake in a correction is named with its line, and corrections are counted from 1', async () => {
  const { write, import: run } = await desk();
  await write('walk', {
    'tower.jpg': jpeg(),
    'gallery.yaml':
      'corrections:\n  - date: yesterday\n    text: Wrong.\nslides:\n  - file: tower.jpg\n    corrections:\n      - date: 2026-12-01\n        test: Wrong.\n',
  });
  await write('minerals', {
    'cover.jpg': jpeg(),
    'story.md': storyWith('corrections:\n  - date: 2026-12-01\n    text: ""'),
  });
  expect(await problemsOf(run('walk'))).toEqual([
    'gallery.yaml:2: at date of correction 1, expected a day such as 2017-12-09, or a time with its zone such as 2017-12-09T18:30:00+09:00, found "yesterday"',
    expect.stringContaining(
      'gallery.yaml:7: at text of correction 1 of slide 1 (tower.jpg), expected',
    ),
    expect.stringContaining(
      'gallery.yaml:8: slide 1 (tower.jpg): unknown field “test”; did you mean “text”?',
    ),
  ]);
  expect(await problemsOf(run('minerals'))).toEqual([
    'story.md:8: at text of correction 1, expected some text, found nothing',
  ]);
});

test('markup in a correction is reported, since readers would see it', async () => {
  const { write, import: run } = await desk();
  const correction = '\n  - date: 2026-12-01\n    text: "It is **not** the Han."\n';
  await write('minerals', {
    'cover.jpg': jpeg(),
    'story.md': storyWith(`corrections:${correction.trimEnd()}`),
  });
  const { story } = await run('minerals');
  expect(story?.warnings).toEqual([
    expect.stringMatching(/^story\.md has markup in its corrections/),
  ]);
});
