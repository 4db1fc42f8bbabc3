import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readStory } from '../../src/import/story/storyMarkdown.ts';
import { desk } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

test('The gallery.yaml in the importer’s README is imported without a complaint', async () => {
  const { write, import: run, gallery } = await desk();
  const yaml = await example('src/import/README.md', 'yaml');
  await write('walk', { 'gallery.yaml': yaml, 'tower.jpg': jpeg() });
  const { galleries } = await run('walk');
  expect(galleries[0]?.slides.map((slide) => slide.warnings)).toEqual([[]]);
  expect(await gallery('walk')).toMatchObject({
    title: 'A walk through Pyongyang',
    slides: [{ alt: 'A stepped tower over a river at dusk.', credit: 'Photo by A. Person/Agency' }],
  });
});

test('The story in the README of stories has every kind of block', async () => {
  const story = await example('src/import/story/README.md', 'markdown');
  const { blocks } = readStory(story, 'story.md');
  const kinds = blocks.flatMap((block) =>
    block.kind === 'fold' ? [block.kind, ...block.blocks.map(({ kind }) => kind)] : [block.kind],
  );
  expect(kinds).toEqual([
    ...['paragraph', 'gallery', 'fold', 'paragraph', 'quotation', 'see-also'],
    ...['picture', 'video'],
  ]);
});

async function example(document: string, language: string): Promise<string> {
  const text = await readFile(document, 'utf8');
  const [, code] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(text) ?? [];
  if (!code) throw new Error(`${document} has no example in ${language}.`);
  return code;
}
