import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { metadataFieldNames, metadataFields } from '../../../src/import/photoMetadata/fields.ts';

test('The README lists the sources of every field as the table of fields has them', async () => {
  const readme = await readFile('src/import/photoMetadata/README.md', 'utf8');
  const rows = readme.split('\n').filter((line) => /^\| `\w+` \| \w+:\w+/.test(line));
  const named = metadataFieldNames.filter((field) => field !== 'places');
  expect(rows).toEqual(named.map(rowOf));
});

function rowOf(field: (typeof metadataFieldNames)[number]): string {
  const { xmp, iim = [], xmpOfExif = [], exif = [] } = metadataFields[field];
  // A property within a structure is called by its own name.
  const properties = new Set(xmp.map((path) => path.replace(/^.*\//, '')));
  const columns = [[...properties], iim.map((dataset) => `2:${dataset}`), xmpOfExif, exif];
  return `| \`${field}\` |${columns.map((of) => (of.length > 0 ? ` ${of.join(', ')} ` : ' ')).join('|')}|`;
}
