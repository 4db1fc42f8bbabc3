import { describe, expect, test } from 'vitest';
import { desk, problemsOf } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

const story =
  '---\ntitle: The harbour\npublished: 2026-11-30\ncover: cover.jpg\n---\n\n::gallery{folder=walk}\n';

describe('a gallery', () => {
  test('is not replaced by another folder under its id, and both folders are named', async () => {
    const { write, import: run, path } = await desk();
    await write('monday/walk', { 'a.jpg': jpeg() });
    await write('tuesday/walk', { 'b.jpg': jpeg() });
    await run('monday/walk');
    const [sentence] = await problemsOf(run('tuesday/walk'));
    expect(sentence).toContain(`imported from ${path('monday/walk')}`);
    expect(sentence).toContain(`${path('tuesday/walk')} would replace it`);
    const { galleries } = await run('tuesday/walk', { isReplacing: true });
    expect(galleries[0]?.slides.map(({ file }) => file)).toEqual(['b.jpg']);
    expect(await problemsOf(run('monday/walk'))).toHaveLength(1);
  });

  test('is imported again from its own folder', async () => {
    const { write, import: run } = await desk();
    await write('walk', { 'a.jpg': jpeg() });
    await run('walk');
    expect((await run('walk')).galleries[0]?.slides).toHaveLength(1);
  });

  test('of a story is not replaced by a loose folder of its name', async () => {
    const { write, import: run } = await desk();
    await write('harbour', { 'story.md': story, 'cover.jpg': jpeg() });
    await write('harbour/walk', { 'a.jpg': jpeg(), 'b.jpg': jpeg() });
    await write('elsewhere/walk', { 'c.jpg': jpeg() });
    await run('harbour');
    expect((await problemsOf(run('elsewhere/walk')))[0]).toMatch(/use --replace/);
    // From its own folder alone it is still the story's.
    expect((await run('harbour/walk')).galleries[0]?.slides).toHaveLength(2);
  });
});

test('a story is not replaced by another folder under its name', async () => {
  const { write, import: run } = await desk();
  for (const folder of ['one/harbour', 'two/harbour']) {
    await write(folder, { 'story.md': story, 'cover.jpg': jpeg() });
    await write(`${folder}/walk`, { 'a.jpg': jpeg() });
  }
  await run('one/harbour');
  const problems = await problemsOf(run('two/harbour'));
  expect(problems.map((text) => text.split(' was ')[0])).toEqual([
    'The story harbour',
    'The gallery walk',
  ]);
});
