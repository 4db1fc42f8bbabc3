import { expect, test } from 'vitest';
import { siteSettingsSchema } from '../../src/site/settings.ts';
import { filesOf, tableIn, textOf } from './documents.ts';

/** For tests alone; the guide for contributors names them. */
const forTests = ['CHROMIUM', 'FIREFOX'];

test('the table of settings has every field of site.yaml', () => {
  const listed = tableIn('src/site/README.md', 'field').map(([name]) => name);
  expect(listed).toEqual(Object.keys(siteSettingsSchema.entries));
});

test('the table of variables has every variable that the commands read', () => {
  const code = ['src/cli/*.ts', 'src/publish/**/*.ts'].flatMap(filesOf);
  const read = code.flatMap((path) =>
    [...textOf(path).matchAll(/process\.env\.([A-Z_]+)|'(DIAPORAMA_[A-Z_]+)'/g)].map(
      ([, plain, override]) => plain ?? override,
    ),
  );
  const listed = tableIn('src/publish/README.md', 'variable').map(([name]) => name);
  expect(listed.toSorted()).toEqual([...new Set(read)].toSorted());
});

test('no document names a variable that nothing reads', () => {
  const read = [...tableIn('src/publish/README.md', 'variable').map(([name]) => name), ...forTests];
  const named = filesOf('*.md').flatMap(
    (path) =>
      textOf(path).match(
        /\b((VITE|DIAPORAMA)_[A-Z_]*[A-Z]|SUBSCRIBERS_FILE|PORT|CHROMIUM|FIREFOX)\b/g,
      ) ?? [],
  );
  expect([...new Set(named)].filter((name) => !read.includes(name))).toEqual([]);
});
