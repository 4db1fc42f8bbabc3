import { expect, test } from 'vitest';
import { help } from '../../src/cli/commandLine.ts';
import { codeIn, filesOf, tableIn, textOf } from './documents.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const documents = filesOf('*.md').map((path) => ({ path, text: textOf(path) }));

test('every command in the documents exists', () => {
  const missing = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm run ([\w:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `${path}: npm run ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every script of package.json is documented, or is part of one that is', () => {
  const named = (name: string) =>
    documents.some(({ text }) =>
      codeIn(text.replace(/```/g, '`')).some((code) =>
        new RegExp(`npm (run )?${name}(?![\\w:])`).test(code),
      ),
    ) || documents.some(({ text }) => text.includes(`\nnpm run ${name}`));
  // npm runs the last one itself.
  const parts = Object.keys(scripts).filter(
    (name) => name.startsWith('check:') || name === 'prepack',
  );
  expect(Object.keys(scripts).filter((name) => !named(name) && !parts.includes(name))).toEqual([]);
});

test('the importer’s options are those of its help', () => {
  const listed = tableIn('src/import/README.md', 'option').map(([option]) => option);
  const offered = [...help.matchAll(/^ {2}(--[\w-]+(?: [A-Z]+| p3)?)/gm)].map(([, name]) => name);
  expect(listed).toEqual(offered);
});
