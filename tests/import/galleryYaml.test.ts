import { readFile, rename, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { slideIds } from '../../src/import/gallery/slideIds.ts';
import { initGallery } from '../../src/import/initGallery.ts';
import { initLines, resultLines } from '../../src/import/reportLines.ts';
import { desk } from '../support/importing.ts';
import { inLanguages, simple, withXmp } from '../support/photoMetadata.ts';
import { jpeg } from '../support/pictures.ts';

const plain = await jpeg();
const agencies = withXmp(
  plain,
  inLanguages('dc:description', { 'x-default': 'A tower.' }) + simple('photoshop:Credit', 'AFP'),
);

test('An empty text in gallery.yaml overrides the text in the file', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', {
    'a.jpg': agencies,
    'b.jpg': agencies,
    'gallery.yaml':
      'title: Flow\nslides:\n  - file: a.jpg\n    alt: A\n    caption: ""\n    credit: ""\n  - file: b.jpg\n    alt: B\n    credit:\n',
  });
  const [report] = (await run('g')).galleries;
  const [a, b] = (await gallery('g')).slides;
  expect(a).not.toHaveProperty('caption');
  expect(a).not.toHaveProperty('credit');
  expect(b).toMatchObject({ caption: 'A tower.' });
  expect(b).not.toHaveProperty('credit');
  expect(report?.slides.map(({ warnings }) => warnings)).toEqual([[], []]);
});

test('A missing credit or alternative text is a warning; creator and copyright count as credit', async () => {
  const { write, import: run } = await desk();
  await write('g', {
    'a.jpg': plain,
    'b.jpg': withXmp(plain, inLanguages('dc:rights', { 'x-default': '© AFP' })),
  });
  const [report] = (await run('g')).galleries;
  expect(report?.slides.map(({ warnings }) => warnings)).toEqual([
    ['has no alternative text (alt)', 'has no credit'],
    ['has no alternative text (alt)'],
  ]);
});

test('Pictures that gallery.yaml does not list are left out, reported, and withdrawn if they were published', async () => {
  const { write, import: run, gallery, snapshot } = await desk();
  await write('g', { 'a.jpg': jpeg(), 'b.jpg': jpeg({ width: 50 }), 'c.jpg': jpeg({ width: 40 }) });
  await run('g');
  await write('g', {
    'notes.txt': 'Bring the other lens.',
    'gallery.yaml': 'title: G\nslides:\n  - file: b.jpg\n  - file: a.jpg\n',
  });
  expect(resultLines(await run('g', { isDryRun: true }))).toContain(
    'Would withdraw slide c from gallery g.',
  );
  const report = await run('g');
  expect((await gallery('g')).slides.map(({ id }) => id)).toEqual(['b', 'a']);
  const reason = 'not listed in gallery.yaml (“rest: true” publishes such pictures, too)';
  expect(report.galleries[0]).toMatchObject({
    refused: [],
    leftOut: [
      { file: 'c.jpg', reason },
      { file: 'notes.txt', reason },
    ],
    withdrawn: ['c'],
  });
  expect(Object.keys(await snapshot()).filter((name) => name.includes('/c-'))).toEqual([]);
  expect(resultLines(report)).toEqual(
    expect.arrayContaining([
      `Left out: c.jpg, notes.txt: ${reason}.`,
      'Withdrawn: slide c of gallery g, which was published before.',
    ]),
  );
  expect(await run('g')).not.toHaveProperty('galleries.0.withdrawn');
});

test('“rest: true”, or a gallery.yaml without a list, publishes the other pictures in order of their names', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'a.jpg': plain, 'b.jpg': plain, 'c.jpg': plain });
  const order = async (yaml: string) => {
    await write('g', { 'gallery.yaml': yaml });
    const report = await run('g');
    expect(report.galleries[0]).not.toHaveProperty('leftOut');
    return (await gallery('g')).slides.map(({ id }) => id);
  };
  expect(await order('title: G\nrest: true\nslides:\n  - file: b.jpg\n')).toEqual(['b', 'a', 'c']);
  expect(await order('title: G\n')).toEqual(['a', 'b', 'c']);
});

test('A renamed file keeps the address of its slide, also in later imports', async () => {
  const { write, import: run, gallery, path } = await desk();
  await write('g', { 'a.jpg': jpeg(), 'b.jpg': jpeg({ width: 50 }), 'c.jpg': jpeg({ width: 40 }) });
  await run('g');
  // The names move on by one, as when a picture is put before the others.
  await rename(path('g/c.jpg'), path('g/d.jpg'));
  await rename(path('g/b.jpg'), path('g/c.jpg'));
  await rename(path('g/a.jpg'), path('g/b.jpg'));
  await write('g', { 'a.jpg': jpeg({ width: 30 }) });
  const ids = async () => {
    await run('g');
    return (await gallery('g')).slides.map(({ id, width }) => [id, width]);
  };
  const expected = [
    ['a-2', 30],
    ['a', 64],
    ['b', 50],
    ['c', 40],
  ];
  expect(await ids()).toEqual(expected);
  expect(await ids()).toEqual(expected);
  // Another picture under the name takes over the address.
  await write('g', { 'b.jpg': jpeg({ width: 20 }) });
  expect((await ids())[1]).toEqual(['a', 20]);
});

test('A rename is recognized only if the content is unique', () => {
  const before = [
    { file: 'a.jpg', id: 'a', hash: '1' },
    { file: 'b.jpg', id: 'b', hash: '1' },
  ];
  const now = [{ file: 'x.jpg', hash: '1' }];
  expect(slideIds(now, before)).toEqual(['x']);
  const one = before.slice(0, 1);
  expect(slideIds([...now, { file: 'y.jpg', hash: '1' }], one)).toEqual(['x', 'y']);
  expect(slideIds(now, one)).toEqual(['a']);
  expect(slideIds([...now, { file: 'y.jpg', id: 'a' }], one)).toEqual(['x', 'a']);
});

test('An id that is removed from gallery.yaml is not kept', async () => {
  const { write, import: run, gallery, path } = await desk();
  await write('g', { 'a.jpg': plain, 'gallery.yaml': 'slides: [{file: a.jpg, id: tower}]' });
  await run('g');
  await rm(path('g/gallery.yaml'));
  await run('g');
  expect((await gallery('g')).slides[0]?.id).toBe('a');
});

test('--init quotes every text and sums up missing texts in one line', async () => {
  const { write, path } = await desk();
  const demands = withXmp(
    plain,
    simple('photoshop:Credit', 'AFP #10') +
      simple('photoshop:Instructions', 'MANDATORY CREDIT. NO ARCHIVE'),
  );
  await write('g', { 'a.jpg': demands, 'b.jpg': plain, 'c.jpg': plain });
  const report = await initGallery({ folder: path('g'), into: path('store') }, () => {});
  expect(initLines(report)).toEqual([
    'Warning: a.jpg must be credited as its agency asks and must not be kept in archives: its instructions say “MANDATORY CREDIT. NO ARCHIVE”.',
    'Still empty: alt of 3 pictures (all); credit of 2 pictures (b.jpg, c.jpg).',
    `Wrote ${path('g/gallery.yaml')} with 3 pictures. Edit it, then import the folder.`,
  ]);
  const yaml = await readFile(path('g/gallery.yaml'), 'utf8');
  expect(yaml).toContain('credit: "AFP #10"');
  expect(yaml).toContain('title: "g"');
});
