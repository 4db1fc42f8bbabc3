import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { When } from '../../../src/content/due.ts';
import type { WholeGallery } from '../../../src/content/gallery.ts';
import type { Story } from '../../../src/content/story.ts';
import { allLists } from '../../../src/import/lists/allLists.ts';
import { type Listed, listedGallery, listedStory } from '../../../src/import/lists/listed.ts';
import {
  type ListChange,
  type ListSource,
  updateLists,
} from '../../../src/import/lists/updateLists.ts';
import { type DocumentKey, mentionsOfStory } from '../../../src/import/relations/mentions.ts';
import { recordOf } from '../../../src/import/relations/records.ts';
import { picture, pictureSlide } from '../../fixtures/picture.ts';

const nowMs = Date.parse('2026-12-01T00:00:00Z');

const published = fc.oneof(
  fc.constantFrom('2026-11-30', '2026-10-01T00:30:00+09:00', '2026-09-30T23:00:00Z', '2025-01-31'),
  fc
    .tuple(fc.constantFrom('2026', '2025'), fc.constantFrom('01', '10', '11'), fc.nat({ max: 8 }))
    .map(([year, month, day]) => `${year}-${month}-0${day + 1}`),
);
const when: fc.Arbitrary<When> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  fc.constantFrom({ draft: true as const }, { from: '2999-01-01T00:00:00Z' }),
);
const topics = fc.constantFrom<string[] | undefined>(
  ['Gold'],
  ['Gold', 'Iron'],
  ['gold'],
  ['Iron'],
  undefined,
);
const name = fc.nat({ max: 90 }).map((number) => `n${number}`);

const story = fc
  .record({
    slug: name,
    published,
    when,
    topics,
    section: fc.constantFrom('World', undefined),
    link: name,
  })
  .map(
    ({ slug, published: date, when: until, topics: about, section, link }): Story => ({
      slug,
      title: `Story ${slug}`,
      published: date,
      ...until,
      ...(about && { topics: about }),
      ...(section && { section }),
      cover: picture(slug),
      blocks: [
        {
          kind: 'see-also',
          links: [{ title: 'See', to: { kind: 'gallery', id: link } }],
        },
      ],
    }),
  );

const gallery = fc
  .record({
    id: name,
    published,
    when,
    topics,
    creators: fc.array(fc.constantFrom('A. Person', 'B', undefined), {
      minLength: 1,
      maxLength: 3,
    }),
    isPartial: fc.boolean(),
  })
  .map(
    ({ id, published: date, when: until, topics: about, creators, isPartial }): WholeGallery => ({
      id,
      title: `Gallery ${id}`,
      published: date,
      ...until,
      ...(about && { topics: about }),
      slides: creators.map((creator, index) => ({
        ...pictureSlide(`${id}-${index}`),
        ...(creator && { creator }),
        ...(isPartial && index === 0 && { from: '2999-01-01T00:00:00Z' }),
      })),
    }),
  );

type Document = { story: Story } | { gallery: WholeGallery };
const document: fc.Arbitrary<Document> = fc.oneof(
  story.map((each) => ({ story: each })),
  gallery.map((each) => ({ gallery: each })),
);
const change = fc.oneof(
  { weight: 3, arbitrary: document.map((write) => ({ write })) },
  document.map((remove) => ({ remove })),
);

test('after any changes, the lists are those that would be built anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { maxLength: 160, size: 'max' }),
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      async (first, steps) => {
        const all = new Map<DocumentKey, Document>(first.map((each) => [keyOf(each), each]));
        let files = filesOf(all);
        for (const step of steps) {
          const before = new Map(all);
          for (const each of step) {
            if ('write' in each) all.set(keyOf(each.write), each.write);
            else all.delete(keyOf(each.remove));
          }
          files = await updated(files, before, all);
          expect(withoutSpelling(files)).toEqual(withoutSpelling(filesOf(all)));
        }
      },
    ),
    // Hundreds of documents take minutes to shrink.
    { numRuns: 40, endOnFailure: true },
  );
});

/** A full page keeps the name of its list as it was spelt when the page was filled: “gold” may be “Gold” by now. */
function withoutSpelling(files: Readonly<Record<string, string>>): Record<string, string> {
  const pages = /^index\/\w+\/[^/]+\/\d+\.json$/;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      pages.test(path) ? text.replace(/"name": .*/, '') : text,
    ]),
  );
}

async function updated(
  files: Readonly<Record<string, string>>,
  before: ReadonlyMap<DocumentKey, Document>,
  after: ReadonlyMap<DocumentKey, Document>,
): Promise<Record<string, string>> {
  const changes: ListChange[] = [];
  const mentioned = new Set<DocumentKey>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (was === is) continue;
    changes.push({ key, before: was && recordOf(listed(was), []), after: is && listed(is) });
    for (const each of [was, is]) {
      if (each && 'story' in each) {
        for (const named of mentionsOfStory(each.story)) mentioned.add(named as DocumentKey);
      }
    }
  }
  const source: ListSource = {
    read: async (src, schema) =>
      files[src] === undefined ? undefined : v.parse(schema, JSON.parse(files[src])),
    listed: async (key) => (after.has(key) ? listed(after.get(key) as Document) : undefined),
    record: async (key) => recordOf(listed(after.get(key) as Document), []),
    mentionedIn: async (key) => mentionedIn(after, key),
    storyWhen: async () => ({}),
    nowMs,
  };
  const { files: written, removed } = await updateLists(changes, mentioned, source);
  const result = { ...files };
  for (const src of removed) delete result[src];
  for (const { src, content } of written) result[src] = content;
  return result;
}

function filesOf(all: ReadonlyMap<DocumentKey, Document>): Record<string, string> {
  const each = [...all.values()].map(listed);
  const lists = allLists(
    {
      stories: each.filter((one) => one.kind === 'story'),
      galleries: each.filter((one) => one.kind === 'gallery'),
      mentionedIn: ({ kind, entry }) =>
        mentionedIn(
          all,
          kind === 'story'
            ? `stories/${'slug' in entry && entry.slug}`
            : `galleries/${'id' in entry && entry.id}`,
        ),
    },
    nowMs,
  );
  return Object.fromEntries(lists.map(({ src, content }) => [src, content]));
}

function mentionedIn(all: ReadonlyMap<DocumentKey, Document>, key: DocumentKey): string[] {
  return [...all.values()].flatMap((each) =>
    'story' in each && mentionsOfStory(each.story).includes(key) ? [each.story.slug] : [],
  );
}

function keyOf(each: Document): DocumentKey {
  return 'story' in each ? `stories/${each.story.slug}` : `galleries/${each.gallery.id}`;
}

function listed(each: Document): Listed {
  return 'story' in each ? listedStory(each.story) : listedGallery(each.gallery);
}
