import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gallerySourceSchema } from '../../src/content/gallerySource.ts';
import { galleryYamlOf, initGallery } from '../../src/import/initGallery.ts';
import { readYaml } from '../../src/import/source/yamlSource.ts';
import { desk, problemsOf, snapshot } from '../support/importing.ts';
import { inLanguages, list, simple, withXmp } from '../support/photoMetadata.ts';
import { jpeg } from '../support/pictures.ts';

const plain = await jpeg();

const agencies = withXmp(
  plain,
  inLanguages('dc:description', {
    'x-default':
      'PYONGYANG (AFP) – A cyclist crosses a bridge on April 15, 2017, as the day of the sun begins. (Photo by Ed Jones/AFP)',
  }) +
    simple('photoshop:Credit', 'AFP') +
    list('dc:creator', ['Ed Jones']) +
    simple('photoshop:DateCreated', '2017-04-15') +
    simple('photoshop:Instructions', 'NO SALES'),
);

test('--init writes gallery.yaml with every picture in order and the texts found, and nothing else', async () => {
  const { write, path } = await desk();
  const twoParagraphs = inLanguages('dc:description', { 'x-default': 'One: "1".\n\n# Two' });
  await write('g', {
    '10.jpg': withXmp(plain, twoParagraphs),
    '2.jpg': agencies,
    'notes.txt': 'Bring the other lens.',
  });
  const before = await snapshot(path('g'));

  const report = await initGallery({ folder: path('g'), into: path('store') }, () => {});

  expect(report).toEqual({
    file: path('g/gallery.yaml'),
    slides: [
      {
        file: '2.jpg',
        warnings: [
          'must not be sold on: its instructions say “NO SALES”',
          'has no alternative text (alt)',
        ],
      },
      { file: '10.jpg', warnings: ['has no alternative text (alt)', 'has no credit'] },
    ],
    refused: [
      { file: 'notes.txt', reason: expect.stringContaining('it is not a supported picture') },
    ],
  });
  const yaml = await readFile(path('g/gallery.yaml'), 'utf8');
  expect(yaml.slice(yaml.indexOf('title:'))).toBe(`title: "g"
slides:
  - file: "2.jpg"
    alt: "" # describes the picture to people who cannot see it
    caption: >-
      PYONGYANG (AFP) – A cyclist crosses a bridge on April 15, 2017, as the day of the sun begins.
    credit: "AFP"
    creator: "Ed Jones"
    date: 2017-04-15

  - file: "10.jpg"
    alt: "" # describes the picture to people who cannot see it
    caption: |-
      One: "1".

      # Two
    # credit:
`);
  const { 'gallery.yaml': _, ...others } = await snapshot(path('g'));
  expect(others).toEqual(before);
  expect(await snapshot(path('store'))).toEqual({});
});

test('The written gallery.yaml does not change what is imported', async () => {
  const { write, path, import: run, gallery } = await desk();
  await write('g', { 'a.jpg': agencies });
  await run('g', { title: 'g' });
  const before = await gallery('g');
  await initGallery({ folder: path('g'), into: path('store') }, () => {});
  await run('g');
  expect(await gallery('g')).toEqual(before);
});

test('An existing gallery.yaml is not overwritten', async () => {
  const { write, path } = await desk();
  await write('g', { 'a.jpg': plain, 'gallery.yaml': 'title: Mine' });
  expect(
    await problemsOf(initGallery({ folder: path('g'), into: path('store') }, () => {})),
  ).toEqual([`${path('g/gallery.yaml')} exists already; to create a new one, move it away first.`]);
  expect(await readFile(path('g/gallery.yaml'), 'utf8')).toBe('title: Mine');
});

test('A story or a folder without a usable picture gets no gallery.yaml', async () => {
  const { write, path } = await desk();
  await write('story', { 'story.md': '---\n---', 'a.jpg': plain });
  await write('texts', { 'a.txt': 'No picture.' });
  expect(
    await problemsOf(initGallery({ folder: path('story'), into: path('store') }, () => {})),
  ).toEqual([
    expect.stringContaining('is a story (it has story.md); use --init on a folder of pictures'),
  ]);
  expect(
    await problemsOf(initGallery({ folder: path('texts'), into: path('store') }, () => {})),
  ).toEqual([
    expect.stringContaining('has no usable pictures to list'),
    expect.stringContaining('a.txt: it is not a supported picture'),
  ]);
  expect(Object.keys(await snapshot(path('story')))).toEqual(['a.jpg', 'story.md']);
  expect(Object.keys(await snapshot(path('texts')))).toEqual(['a.txt']);
});

test('Any text and file name survives writing and reading gallery.yaml', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .map((any) => any.replaceAll(/[^\P{Cc}\t\n]/gu, '').trim())
    .filter((any) => any !== '');
  const name = text.filter((any) => !/[/\\]/.test(any) && any !== '.' && any !== '..');
  fc.assert(
    fc.property(name, text, text, (file, caption, credit) => {
      const paragraphs = `${caption}\n\n${credit}`;
      const texts = { caption: paragraphs, credit };
      const yaml = galleryYamlOf({ texts: { title: caption } }, undefined, [{ file, texts }]);
      expect(readYaml(gallerySourceSchema, yaml, 'gallery.yaml')).toEqual({
        title: caption,
        slides: [{ file, alt: '', ...texts }],
      });
    }),
    { numRuns: 500 },
  );
});

test('The command writes gallery.yaml once and refuses to overwrite it', async () => {
  const { write, path, into } = await desk();
  await write('g', { 'a.jpg': agencies });
  const args = [path('g'), '--into', into, '--title', 'Towers', '--init'];

  const first = command(...args, '--verbose', '--json');
  expect(first.status).toBe(0);
  expect(first.stderr).toContain('a.jpg: credit from XMP photoshop:Credit.');
  expect(first.stderr).toContain('Warning: a.jpg must not be sold on: its instructions say');
  expect(first.stderr).toContain('Still empty: alt of 1 picture (all).');
  expect(first.stderr).toContain(`Wrote ${path('g/gallery.yaml')} with 1 picture.`);
  expect(JSON.parse(first.stdout)).toMatchObject({ file: path('g/gallery.yaml'), refused: [] });
  const yaml = await readFile(path('g/gallery.yaml'), 'utf8');
  expect(yaml).toContain('title: "Towers"');

  const second = command(...args);
  expect(second).toMatchObject({ status: 2, stdout: '' });
  expect(second.stderr).toContain('exists already; to create a new one');
  expect(await readFile(path('g/gallery.yaml'), 'utf8')).toBe(yaml);
}, 60_000);

function command(...args: string[]) {
  const node = ['--import', 'tsx', 'src/cli/import.ts', ...args];
  return spawnSync(process.execPath, node, { encoding: 'utf8' });
}
