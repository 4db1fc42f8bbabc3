import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gallerySchema } from '../../src/content/gallery.ts';
import { storyListSchema } from '../../src/content/lists.ts';
import { marketsSchema } from '../../src/content/markets.ts';
import { ContentError, parseDocument } from '../../src/content/parse.ts';
import { storySchema } from '../../src/content/story.ts';
import { demonstration } from '../fixtures/demonstration.ts';
import { harbour } from '../fixtures/gallery.ts';
import { stories } from '../fixtures/stories.ts';
import { charts, lighthouse } from '../fixtures/story.ts';

const documents = [
  [gallerySchema, harbour],
  [storySchema, lighthouse],
  [storySchema, charts],
  [storyListSchema, stories],
  [marketsSchema, demonstration['markets.json']],
] as const;

/** What JSON can hold, with the keys that mean something to scripts. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(1e308, -0, 5e-324, 'javascript:alert(1)', '../../x', 'all', '1', '\ud800'),
  fc.constantFrom('{"__proto__":{"x":1}}', '{"constructor":{"prototype":{"x":1}}}').map(JSON.parse),
);

/** A document with anything in one of its places: a field, an item, or a new key beside them. */
const damaged = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }),
    anything,
  )
  .map(([[schema, document], way, value]) => {
    const copy: unknown = structuredClone(document);
    let place = copy as Record<string, unknown>;
    for (const step of way) {
      const keys = Object.keys(place);
      const key = keys[step % (keys.length + 1)] ?? 'toString';
      const next = place[key];
      const isLast = step === way.at(-1);
      if (isLast || typeof next !== 'object' || next === null) {
        place[key] = value;
        break;
      }
      place = next as Record<string, unknown>;
    }
    return [schema, JSON.parse(JSON.stringify(copy))] as const;
  });

test('a damaged document is repaired, or an error that names the fault, and affects nothing else', () => {
  fc.assert(
    fc.property(damaged, ([schema, json]) => {
      try {
        const document = parseDocument(schema, 'some.json', json);
        // Read again it is the same, so nothing of it hangs on how it was written.
        expect(parseDocument(schema, 'some.json', JSON.parse(JSON.stringify(document)))).toEqual(
          document,
        );
        expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        expect(error.fault).toBe('broken');
        expect(error.message).toMatch(/^some\.json: at /);
        expect(error.message.length).toBeLessThan(500);
      }
      expect({}).not.toHaveProperty('x');
    }),
    { numRuns: 3000 },
  );
});

test('something that is not a document is an error that says so', () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents), anything, ([schema], json) => {
      expect(() => parseDocument(schema, 'some.json', json)).toThrow(ContentError);
    }),
    { numRuns: 1000 },
  );
});
