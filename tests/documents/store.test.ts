import { expect, it } from 'vitest';
import { frontMatterSchema } from '../../src/content/storySource.ts';
import { schemaFiles } from '../../src/import/store/jsonSchemas.ts';
import { codeIn, tableIn, textOf } from './documents.ts';

it('the guide to the content store lists every schema', () => {
  const path = 'src/content/README.md';
  const listed = codeIn(textOf(path)).filter((code) => /^schema\/.+\.json$/.test(code));
  const written = schemaFiles().map(({ src }) => src);
  expect([...new Set(listed)].toSorted()).toEqual(written.toSorted());
});

it('the guide to stories lists every field of the front matter', () => {
  const listed = tableIn('src/import/story/README.md', 'field').flatMap(([names = '']) =>
    names.split(', '),
  );
  expect(listed.toSorted()).toEqual(Object.keys(frontMatterSchema.entries).toSorted());
});
