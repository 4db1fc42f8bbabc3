import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fieldNames, fields, storedFields } from '../../src/content/fields.ts';

const limits = { line: 500, names: 500, text: 20_000 };

test('A stored text is cut at the limit of its kind, and other values are refused', () => {
  for (const [field, schema] of Object.entries(storedFields)) {
    const { kind } = fields[field as keyof typeof storedFields];
    const stored = v.safeParse(schema, 'a'.repeat(30_000));
    if (kind === 'line' || kind === 'names' || kind === 'text') {
      expect(`${field}: ${String(stored.output).length}`).toBe(
        `${field}: ${limits[kind] + ' […]'.length}`,
      );
    } else {
      expect(`${field}: ${stored.success}`).toBe(`${field}: false`);
    }
  }
});

test('Every field has one row, and no XMP property feeds two fields', () => {
  expect([...fieldNames].sort()).toEqual(Object.keys(fields).sort());
  const sources = Object.values(fields).flatMap(({ xmp }) => xmp);
  expect(new Set(sources).size).toBe(sources.length);
});
