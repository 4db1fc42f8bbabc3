import { readFile, rename } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { resultLines } from '../../src/import/reportLines.ts';
import { withdraw } from '../../src/import/withdraw/withdraw.ts';
import { desk, problemsOf } from '../support/importing.ts';
import { simple, withXmp } from '../support/photoMetadata.ts';
import { jpeg } from '../support/pictures.ts';

const one = await jpeg({ colour: '#a03020' });
const two = await jpeg({ colour: '#20a030', width: 500 });
const killed = withXmp(one, simple('photoshop:Instructions', 'MANDATORY KILL'));

/** A published gallery of two pictures. */
async function walkDesk() {
  const files = await desk();
  await files.write('walk', { 'one.jpg': one, 'two.jpg': two });
  await files.import('walk');
  return {
    ...files,
    list: async () => {
      const text = await readFile(`${files.into}/withdrawn.json`, 'utf8').catch(() => '');
      return text ? JSON.parse(text).withdrawn : [];
    },
    ids: async () => (await files.gallery('walk')).slides.map(({ id }) => id),
    picturesOf: async (stem: string) =>
      Object.keys(await files.snapshot()).filter((name) => name.startsWith(`photos/walk/${stem}-`)),
  };
}

const entry = {
  kind: 'slide',
  gallery: 'walk',
  slide: 'one',
  kill: true,
  at: expect.stringMatching(/^20.*Z$/),
};
const yaml = (kill: string) => `slides:\n  - file: one.jpg\n    kill: ${kill}\n  - file: two.jpg\n`;

test.each([
  ['whose file says KILL', { 'one.jpg': killed }],
  ['that the editor kills', { 'gallery.yaml': yaml('yes') }],
])('a published picture %s is withdrawn, while others are imported', async (_, files) => {
  const { write, import: run, list, ids, picturesOf } = await walkDesk();
  await write('walk', { ...files, 'broken.jpg': 'no picture' });
  const report = await run('walk');
  expect(await list()).toEqual([entry]);
  expect(await ids()).toEqual(['two']);
  expect(await picturesOf('one')).toEqual([]);
  expect(report.galleries[0]?.killed).toEqual(['one']);
  expect(resultLines(report)).toContain(
    'Killed: slide one of gallery walk was published before and is withdrawn. Publish, and purge caches.',
  );
});

test('a killed picture that was never shown is only refused', async () => {
  const { write, import: run, list } = await walkDesk();
  await write('walk', {
    'new.jpg': killed,
    'later.jpg': await jpeg({ width: 480 }),
    'gallery.yaml':
      'rest: true\nslides:\n  - file: later.jpg\n    embargo: 2999-12-01T18:00+09:00\n',
  });
  expect((await run('walk')).galleries[0]?.refused).toHaveLength(1);
  await write('walk', {
    'gallery.yaml': 'rest: true\nslides:\n  - file: later.jpg\n    kill: yes\n',
  });
  expect((await run('walk')).galleries[0]).not.toHaveProperty('killed');
  expect(await list()).toEqual([]);
});

test('if all pictures of a gallery are killed, the gallery is withdrawn, and comes back with the first that is not', async () => {
  const { write, import: run, list, ids, snapshot } = await walkDesk();
  await write('walk', { 'gallery.yaml': `${yaml('yes')}    kill: yes\n` });
  const problems = await problemsOf(run('walk'));
  expect(problems.at(-1)).toBe(
    'The gallery walk was published before and is withdrawn all the same. Publish, and purge caches.',
  );
  expect(problems.join(' ')).not.toContain('stays as it was');
  expect(await list()).toEqual([
    { kind: 'gallery', gallery: 'walk', kill: true, at: expect.anything() },
  ]);
  expect(
    Object.keys(await snapshot()).filter((name) => /(photos|galleries)\/walk/.test(name)),
  ).toEqual([]);
  await write('walk', { 'gallery.yaml': yaml('yes') });
  await run('walk');
  expect(await ids()).toEqual(['two']);
});

test('a kill does not wait until other mistakes are mended', async () => {
  const { write, import: run, list, ids, picturesOf, path } = await walkDesk();
  await write('walk', { 'one.jpg': killed });
  await write('walk', { 'two.jpg': withXmp(two, simple('photoshop:Instructions', 'EMBARGO')) });
  const problems = await problemsOf(run('walk'));
  expect(problems[0]).toBe(
    `${path('walk')} holds no picture that can be used, so there is no gallery walk.`,
  );
  expect(problems.at(-1)).toBe(
    'The slide one of the gallery walk was published before and is withdrawn all the same. Publish, and purge caches.',
  );
  expect(await list()).toEqual([entry]);
  expect(await ids()).toEqual(['two']);
  expect(await picturesOf('one')).toEqual([]);
});

test('a dry run withdraws nothing', async () => {
  const { write, import: run, list, ids } = await walkDesk();
  await write('walk', { 'one.jpg': killed });
  expect(resultLines(await run('walk', { isDryRun: true }))).toContain(
    'Killed: would withdraw slide one of gallery walk, which was published before.',
  );
  expect(await list()).toEqual([]);
  expect(await ids()).toEqual(['one', 'two']);
});

test('the picture without its kill notice stays out under another name, until “kill: no” lifts that', async () => {
  const { write, import: run, list, ids, path } = await walkDesk();
  await write('walk', { 'one.jpg': killed });
  await run('walk');
  await write('walk', { 'one.jpg': one });
  await rename(`${path('walk')}/one.jpg`, `${path('walk')}/again.jpg`);
  expect((await run('walk')).galleries[0]?.refused).toEqual([
    {
      file: 'again.jpg',
      reason: expect.stringMatching(
        /^it was withdrawn on .*; to publish it again, write “kill: no” for it in gallery\.yaml$/,
      ),
    },
  ]);
  await write('walk', {
    'gallery.yaml': 'rest: true\nslides:\n  - file: again.jpg\n    kill: no\n',
  });
  await run('walk');
  expect(await ids()).toEqual(['one', 'two']);
  expect(await list()).toEqual([]);
});

test('“kill: no” does not bring back what was withdrawn for another reason', async () => {
  const { write, import: run, into, ids } = await walkDesk();
  await withdraw({
    store: into,
    target: { kind: 'slide', gallery: 'walk', slide: 'one' },
    reason: 'a minor can be recognized',
  });
  await write('walk', { 'gallery.yaml': yaml('no') });
  await run('walk');
  expect(await ids()).toEqual(['two']);
});

test('no other picture gets the address of a killed one', async () => {
  const { write, import: run, ids } = await walkDesk();
  await write('walk', { 'one.jpg': killed, 'one.png': await jpeg({ width: 470 }) });
  await run('walk');
  await run('walk');
  expect((await ids()).includes('one')).toBe(false);
});

test('a story that shows the killed picture itself is named', async () => {
  const { write, import: run } = await walkDesk();
  await write('news', {
    'story.md':
      '---\ntitle: News\npublished: 2026-11-01\ncover: cover.jpg\ncoverAlt: x\n---\n\nText.\n',
    'cover.jpg': one,
  });
  await run('news');
  await write('walk', { 'one.jpg': killed });
  const events: Parameters<typeof run>[2] = [];
  await run('walk', {}, events);
  expect(events).toContainEqual({
    kind: 'note',
    text: 'The picture one is also the cover of the story news. Give the story another cover (cover: in story.md) and import it.',
  });
});
