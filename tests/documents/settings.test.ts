import { expect, test } from 'vitest';
import { filesOf, tableIn, textOf } from './documents.ts';

test('the table of settings has every variable that the build reads', () => {
  const code = [...filesOf('src/**/*.ts'), ...filesOf('src/**/*.tsx'), 'vite.config.ts', '.env'];
  const read = code.flatMap((path) => textOf(path).match(/\bVITE_[A-Z_]+\b/g) ?? []);
  const listed = tableIn('src/publish/README.md', 'variable').flatMap(([names = '']) =>
    names.split(', '),
  );
  expect(listed.toSorted()).toEqual([...new Set(read)].toSorted());
});

test('no document names a variable that nothing reads', () => {
  const code = [...filesOf('src/**/*.ts'), ...filesOf('tests/support/*.ts'), 'vite.config.ts'];
  const read = new Set(code.flatMap((path) => textOf(path).match(/\b[A-Z]+(_[A-Z]+)*\b/g) ?? []));
  const named = filesOf('*.md').flatMap(
    (path) =>
      textOf(path).match(/\b(VITE_[A-Z_]+|SUBSCRIBERS_FILE|PORT|CHROMIUM|FIREFOX)\b/g) ?? [],
  );
  expect([...new Set(named)].filter((name) => !read.has(name))).toEqual([]);
});
