import { expect, it } from 'vitest';
import { type KeyListView, keyRows } from '../../src/viewer/keys/keyRows.ts';
import { keys } from '../../src/words/en/keys.ts';
import { languageOf } from '../../src/words/language.ts';
import { tableIn } from './documents.ts';

const views: [KeyListView, table: number][] = [
  ['slide', 0],
  ['grid', 1],
];

it.each(views)('the viewer’s table of keys is the list that a reader sees: %s', (view, nth) => {
  const shown = keyRows(view, keys(), languageOf('en')).map(([names, does]) => [
    names.join(' '),
    does,
  ]);
  expect(tableIn('src/viewer/README.md', 'key', nth)).toEqual(shown);
});
