import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

// Apart from catalogues.test.ts, which cannot be loaded while a file of a catalogue is missing.
const folder = 'src/words';
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

it.each(languages)('the folder %s has the files of the English one, and frame.ts', (name) => {
  const files = readdirSync(`${folder}/${name}`);
  const expected = [...readdirSync(`${folder}/en`), 'frame.ts'];
  const problems = [
    ...expected
      .filter((file) => !files.includes(file))
      .map((file) => `${folder}/${name} lacks ${file}. See ${folder}/README.md.`),
    ...files
      .filter((file) => !expected.includes(file))
      .map((file) => `${folder}/${name}/${file} has no counterpart in ${folder}/en.`),
  ];
  expect(problems).toEqual([]);
});
