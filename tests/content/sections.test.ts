import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listSlug, sectionNamed, sectionPath } from '../../src/content/sections.ts';
import { parsePath } from '../../src/content/urls.ts';

const name = fc.string({ unit: 'grapheme', maxLength: 500 });

test('a name becomes an address in its own script', () => {
  expect(listSlug('Märkte & Börse')).toBe('märkte-börse');
  expect(listSlug('  Oil / Gas  ')).toBe('oil-gas');
  expect(listSlug('북한 광물')).toBe('북한-광물');
  expect(listSlug('???')).toBe('');
});

test('a slug is stable: it is its own slug, and the address leads back to it', () => {
  fc.assert(
    fc.property(name, (each) => {
      const slug = listSlug(each);
      if (slug === '') return;
      expect(listSlug(slug)).toBe(slug);
      expect(parsePath(sectionPath(each))).toEqual({ page: 'list', kind: 'sections', slug });
    }),
  );
});

test('a slug fits the name of a file, whatever the name', () => {
  fc.assert(
    fc.property(name, (each) => {
      const slug = listSlug(each);
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}-]*$/u);
      expect(new TextEncoder().encode(`${slug}.json`).length).toBeLessThan(240);
    }),
  );
});

test('long names with the same beginning have addresses of their own', () => {
  const beginning = 'a very long name of a topic that nobody will ever type into a field ';
  expect(listSlug(`${beginning} one`)).not.toBe(listSlug(`${beginning} two`));
  expect(listSlug(`${beginning} one`)).toMatch(/^a-very-long-name-.*-[a-z0-9]{1,7}$/);
});

test('a section is found by its name, written as the editor likes, or by its slug', () => {
  const sections = ['Markets & Money', 'World'];
  expect(sectionNamed(sections, 'markets-money')).toBe('Markets & Money');
  expect(sectionNamed(sections, 'WORLD')).toBe('World');
  expect(sectionNamed(sections, 'Sport')).toBeUndefined();
  expect(sectionNamed(sections, undefined)).toBeUndefined();
});
