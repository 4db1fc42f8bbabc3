import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync('src/words/README.md', 'utf8');

/** The rows of the table below a heading, without its head. */
function tableBelow(heading: string): string[][] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [body = ''] = section.split('\n## ');
  return body
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

const namesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);

it('lists every file of a language', () => {
  const listed = tableBelow('Files').flatMap(([file]) => namesIn(file));
  expect(listed.sort()).toEqual(readdirSync('src/words/en').sort());
});

it('gives each language its plural categories', () => {
  const rows = tableBelow('Plurals');
  expect(rows.length).toBeGreaterThan(0);
  for (const [tags, categories = ''] of rows) {
    for (const tag of namesIn(tags)) {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      expect(categories.split(', ').sort(), tag).toEqual([...pluralCategories].sort());
    }
  }
});

it('names only tests that exist, and all of tests/words', () => {
  const named = tableBelow('Tests').flatMap(([test]) => namesIn(test));
  expect(named.filter((test) => !existsSync(test))).toEqual([]);
  expect(named).toEqual(
    expect.arrayContaining(readdirSync('tests/words').map((test) => `tests/words/${test}`)),
  );
});
