import { readFile, rename } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Withdrawable } from '../../src/content/withdrawn.ts';
import { withdraw } from '../../src/import/withdraw/withdraw.ts';
import { desk, problemsOf } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

const at = new Date('2026-12-01T09:30:00.123Z');
const story = `---
title: The harbour
published: 2026-11-01
cover: cover.jpg
---
By the water.

::gallery{folder=quay}

::gallery{folder=boats}
`;

/** A story with two galleries, and a gallery on its own. */
async function newsDesk() {
  const files = await desk();
  await files.write('harbour', { 'story.md': story, 'cover.jpg': jpeg({ colour: '#102030' }) });
  await files.write('harbour/quay', {
    'one.jpg': jpeg({ colour: '#a03020' }),
    'two.jpg': jpeg({ colour: '#20a030', width: 500 }),
    'three.jpg': jpeg({ colour: '#2030a0', width: 480 }),
  });
  await files.write('harbour/boats', { 'boat.jpg': jpeg({ colour: '#a0a020', width: 420 }) });
  await files.import('harbour');
  return {
    ...files,
    withdraw: (target: Withdrawable, reason?: string) =>
      withdraw({ store: files.into, target, reason }, at),
    list: async () => JSON.parse(await readFile(`${files.into}/withdrawn.json`, 'utf8')),
    names: async () => Object.keys(await files.snapshot()),
  };
}

const slide = { kind: 'slide', gallery: 'quay', slide: 'one' } as const;

test('a withdrawn slide leaves its gallery, the teaser and the counts, and its files go', async () => {
  const { withdraw: take, gallery, article, storyList, list, names } = await newsDesk();
  const report = await take(slide, 'a minor can be recognized');

  expect((await gallery('quay')).slides.map(({ id }) => id)).toEqual(['three', 'two']);
  const teaser = (await article('harbour')).blocks.find(
    (block) => block.kind === 'gallery' && block.id === 'quay',
  );
  expect(teaser).toMatchObject({ count: 2 });
  const { stories, galleries } = await storyList();
  expect(stories[0]?.pictures).toBe(3);
  expect(galleries.find(({ id }) => id === 'quay')?.count).toBe(2);
  expect((await names()).filter((name) => /one/.test(name))).toEqual([]);
  expect(report.removed.length).toBeGreaterThan(0);
  expect(report.removed.every((src) => src.startsWith('photos/quay/one-'))).toBe(true);
  expect((await list()).withdrawn).toEqual([
    { ...slide, at: '2026-12-01T09:30:00Z', reason: 'a minor can be recognized' },
  ]);
});

test('a withdrawn gallery takes its documents and files, its teaser, and its slides’ entries with it', async () => {
  const { withdraw: take, article, storyList, list, names } = await newsDesk();
  await take(slide);
  await take({ kind: 'gallery', gallery: 'quay' });
  expect((await names()).filter((name) => /^(galleries|photos)\/quay/.test(name))).toEqual([]);
  expect(JSON.stringify(await article('harbour'))).not.toContain('quay');
  expect(JSON.stringify(await storyList())).not.toContain('quay');
  expect((await list()).withdrawn).toEqual([
    { kind: 'gallery', gallery: 'quay', at: '2026-12-01T09:30:00Z' },
  ]);
});

test('a withdrawn story leaves its galleries, which are named, without a story', async () => {
  const { withdraw: take, gallery, storyList, names } = await newsDesk();
  const report = await take({ kind: 'story', story: 'harbour' });
  expect(report.stays).toEqual(['quay', 'boats']);
  expect((await gallery('quay')).story).toBeUndefined();
  expect((await storyList()).stories).toEqual([]);
  expect((await names()).filter((name) => /^(articles|photos)\/harbour/.test(name))).toEqual([]);
});

test('a picture that a story shows itself is refused, with what to do, and nothing changes', async () => {
  const { write, import: run, withdraw: take, snapshot } = await newsDesk();
  await write('harbour', { 'cover.jpg': jpeg({ colour: '#a03020' }) });
  await run('harbour');
  const before = await snapshot();
  const [problem] = await problemsOf(take(slide));
  expect(problem).toBe(
    'The picture one is also the cover of the story harbour. Give the story another cover (cover: in story.md), import it, and withdraw again.',
  );
  expect(await problemsOf(take({ kind: 'gallery', gallery: 'quay' }))).toHaveLength(1);
  expect(await snapshot()).toEqual(before);
});

test.each<[Withdrawable, string]>([
  [
    { kind: 'gallery', gallery: 'quai' },
    'The content store has no gallery quai; did you mean “quay”?',
  ],
  [{ kind: 'story', story: 'nowhere' }, 'The content store has no story nowhere.'],
  [
    { kind: 'slide', gallery: 'quay', slide: 'tree' },
    'The gallery quay has no slide tree; did you mean “three”?',
  ],
  [
    { kind: 'slide', gallery: 'boats', slide: 'boat' },
    'boat is the only picture of the gallery boats. Withdraw the gallery: diaporama withdraw boats',
  ],
])('what cannot be withdrawn is refused with a sentence: %j', async (target, sentence) => {
  const { withdraw: take, snapshot } = await newsDesk();
  const before = await snapshot();
  expect(await problemsOf(take(target))).toEqual([sentence]);
  expect(await snapshot()).toEqual(before);
});

test('what is withdrawn already is told apart from what never was there', async () => {
  const { withdraw: take } = await newsDesk();
  await take(slide, 'lent to us by mistake');
  const [problem] = await problemsOf(take(slide));
  expect(problem).toMatch(
    /^The slide one of the gallery quay was withdrawn on 1 December 2026, .* \(lent to us by mistake\)\.$/,
  );
});

test('a broken document can be withdrawn', async () => {
  const { write, withdraw: take, names } = await newsDesk();
  await write('store', { 'galleries/boats.json': '{"id": "boats", ' });
  await take({ kind: 'gallery', gallery: 'boats' });
  expect((await names()).filter((name) => /^(galleries|photos)\/boats/.test(name))).toEqual([]);
});

test('another import of the folder leaves a withdrawn slide out, under another file name too', async () => {
  const { import: run, withdraw: take, gallery, path } = await newsDesk();
  await take(slide, 'lent to us by mistake');
  const again = await run('harbour');
  expect(again.galleries[0]?.refused).toEqual([
    {
      file: 'quay/one.jpg',
      reason: expect.stringMatching(
        /^it was withdrawn on .* \(lent to us by mistake\); to publish it again, use --restore$/,
      ),
    },
  ]);
  expect((await gallery('quay')).slides.map(({ id }) => id)).toEqual(['three', 'two']);

  await rename(`${path('harbour/quay')}/one.jpg`, `${path('harbour/quay')}/other.jpg`);
  const renamed = await run('harbour');
  expect(renamed.galleries[0]?.refused.map(({ file }) => file)).toEqual(['quay/other.jpg']);
});

test('--restore publishes it again, and it is withdrawn no longer', async () => {
  const { import: run, withdraw: take, gallery, list } = await newsDesk();
  await take(slide);
  await run('harbour', { isRestoring: true });
  expect((await gallery('quay')).slides.map(({ id }) => id)).toContain('one');
  expect((await list()).withdrawn).toEqual([]);
});

test.each<[Withdrawable, RegExp]>([
  [
    { kind: 'gallery', gallery: 'quay' },
    /^The gallery quay was withdrawn on .*\. To publish it again, use --restore\.$/,
  ],
  [
    { kind: 'story', story: 'harbour' },
    /^The story harbour was withdrawn on .*\. To publish it again, use --restore\.$/,
  ],
])('a withdrawn story or gallery does not come back silently: %j', async (target, sentence) => {
  const { import: run, withdraw: take, snapshot, list } = await newsDesk();
  await take(target);
  const before = await snapshot();
  expect(await problemsOf(run('harbour'))).toEqual([expect.stringMatching(sentence)]);
  expect(await problemsOf(run('harbour', { isReplacing: true }))).toHaveLength(1);
  expect(await snapshot()).toEqual(before);
  await run('harbour', { isRestoring: true });
  expect((await list()).withdrawn).toEqual([]);
});

test('a broken list of what was withdrawn stops an import, since anything might come back', async () => {
  const { write, import: run } = await newsDesk();
  await write('store', { 'withdrawn.json': '{' });
  expect(await problemsOf(run('harbour'))).toEqual([
    expect.stringMatching(/^In the content store, withdrawn\.json is broken: /),
  ]);
});
