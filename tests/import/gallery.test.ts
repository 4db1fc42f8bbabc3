import sharp from 'sharp';
import { expect, test } from 'vitest';
import { desk, problemsOf } from '../support/importing.ts';
import { jpeg, picture } from '../support/pictures.ts';

test('A folder of pictures becomes a gallery in natural order (2 before 10)', async () => {
  const { write, import: run, gallery } = await desk();
  await write('Pyongyang 2017', {
    '10.jpg': jpeg(),
    '2.jpg': jpeg(),
    'b.jpg': jpeg(),
    'A.jpg': jpeg(),
  });

  const report = await run('Pyongyang 2017', { title: 'A visit' });

  const { id, title, slides } = await gallery('pyongyang-2017');
  expect({ id, title }).toEqual({ id: 'pyongyang-2017', title: 'A visit' });
  expect(slides.map((slide) => slide.id)).toEqual(['photo-2', 'photo-10', 'a', 'b']);
  expect(report.galleries[0]?.slides.map(({ file }) => file)).toEqual([
    '2.jpg',
    '10.jpg',
    'A.jpg',
    'b.jpg',
  ]);
});

test('The order and texts of gallery.yaml apply, and “rest: true” adds the unlisted pictures', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', {
    'a.jpg': jpeg(),
    'b.jpg': jpeg(),
    'c.jpg': jpeg(),
    'gallery.yaml': `
id: towers
title: Towers
description: Tall ones
lang: en-GB
topics: [Architecture]
published: 2017-12-05
rest: true
slides:
  - file: c.jpg
    alt: A tower
    caption: |
      First paragraph.

      Second paragraph.
    credit: A. Person/Agency
    creator: A. Person
    copyright: © Agency
    licenseUrl: https://example.org/license
  - file: a.jpg
    id: last-but-one
    caption: no
    credit: 007
`,
  });

  const report = await run('g');

  const { slides, ...texts } = await gallery('towers');
  expect(texts).toEqual({
    id: 'towers',
    title: 'Towers',
    description: 'Tall ones',
    lang: 'en-GB',
    topics: ['Architecture'],
    published: '2017-12-05',
  });
  expect(slides.map(({ id }) => id)).toEqual(['c', 'last-but-one', 'b']);
  expect(slides[0]).toMatchObject({
    alt: 'A tower',
    caption: 'First paragraph.\n\nSecond paragraph.',
    credit: 'A. Person/Agency',
    creator: 'A. Person',
    copyright: '© Agency',
    licenseUrl: 'https://example.org/license',
  });
  expect(slides[1]).toMatchObject({ alt: '', caption: 'no', credit: '007' });
  expect(slides[2]).not.toHaveProperty('caption');
  expect(report.galleries[0]?.slides.map(({ warnings }) => warnings)).toEqual([
    [],
    ['has no alternative text (alt)'],
    ['has no alternative text (alt)', 'has no credit'],
  ]);
});

test('Only gallery.yaml allows downloads, for all pictures or for some', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', {
    'a.jpg': jpeg(),
    'b.jpg': jpeg(),
    'gallery.yaml': 'download: yes\nrest: true\nslides:\n  - file: b.jpg\n    download: no\n',
  });
  await run('g');
  const allowed = await gallery('g');
  expect(allowed.download).toBe(true);
  expect(allowed.slides.map(({ download }) => download)).toEqual([false, undefined]);

  await write('g', { 'gallery.yaml': 'title: Ours\n' });
  await run('g');
  expect(await gallery('g')).not.toHaveProperty('download');

  await write('g', { 'gallery.yaml': 'slides:\n  - file: b.jpg\n    download: perhaps\n' });
  expect(await problemsOf(run('g'))).toEqual([
    'gallery.yaml:3: at download of slide 1 (b.jpg), expected yes or no, found "perhaps"',
  ]);
});

test('Mistakes in gallery.yaml are reported with line, path and what was expected', async () => {
  const { write, import: run, snapshot } = await desk();
  await write('g', {
    'a.jpg': jpeg(),
    'gallery.yaml': `title: [x]
slides:
  - fil: a.jpg
  - file: a.jpg
    alt:
      text: x
    licenseUrl: javascript:alert(1)
`,
  });
  expect(await problemsOf(run('g'))).toEqual([
    'gallery.yaml:1: at title, expected text, found a list; put the text in quotes',
    'gallery.yaml:3: at file of slide 1, expected the field "file", found nothing',
    'gallery.yaml:3: slide 1: unknown field “fil”; did you mean “file”?',
    'gallery.yaml:5: at alt of slide 2 (a.jpg), expected text, found fields; put the text in quotes',
    'gallery.yaml:7: at licenseUrl of slide 2 (a.jpg), expected an address with https or http, found "javascript:alert(1)"',
  ]);
  await write('g', { 'gallery.yaml': 'title: a\ntitle: b\n' });
  expect(await problemsOf(run('g'))).toEqual([
    'gallery.yaml:2: repeats “title” (first on line 1); keep one.',
  ]);
  expect(await snapshot()).toEqual({});
});

test('Missing and repeated files in gallery.yaml are reported', async () => {
  const { write, import: run, snapshot } = await desk();
  await write('g', {
    'a.jpg': jpeg(),
    'gallery.yaml':
      'slides: [{file: a.jpg, id: x}, {file: b.jpg, id: x}, {file: a.jpg}, {file: c.jpg}]',
  });
  expect(await problemsOf(run('g'))).toEqual([
    'gallery.yaml:1: b.jpg is not in the folder.',
    'gallery.yaml:1: a.jpg is listed twice, first on line 1; keep one.',
    'gallery.yaml:1: c.jpg is not in the folder.',
    'gallery.yaml:1: slide 2 (b.jpg): the id x is that of slide 1 (a.jpg); give it another.',
  ]);
  expect(await snapshot()).toEqual({});
});

test('File names that clash with addresses or with each other get distinct slide ids', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', {
    '12.jpg': jpeg(),
    'all.jpg': jpeg(),
    'Café à Paris.jpg': jpeg(),
    'Cafe-a-paris.png': picture().png().toBuffer(),
    '평양.jpg': jpeg(),
  });
  await run('g');
  const { slides } = await gallery('g');
  expect(slides.map(({ id }) => id)).toEqual([
    'photo-12',
    'photo-all',
    'cafe-a-paris',
    'cafe-a-paris-2',
    'photo',
  ]);
});

test('Renditions are upright, from narrow to wide, and no larger than the picture', async () => {
  const { write, import: run, gallery, bytes } = await desk();
  const sideways = picture({ width: 1200, height: 600 }).withMetadata({ orientation: 6 });
  await write('g', { 'portrait.jpg': sideways.jpeg().toBuffer() });
  await run('g');
  const [slide] = (await gallery('g')).slides;
  expect(slide).toMatchObject({ width: 600, height: 1200 });
  const [avif, jpegs] = slide?.sources ?? [];
  expect(avif).toMatchObject({ type: 'image/avif' });
  expect(jpegs).toMatchObject({ type: 'image/jpeg' });
  expect(avif?.srcset.map(({ width }) => width)).toEqual([120, 240, 480, 600]);
  expect(jpegs?.srcset.map(({ width }) => width)).toEqual([480, 600]);
  for (const { src, width } of [...(avif?.srcset ?? []), ...(jpegs?.srcset ?? [])]) {
    expect(src).toMatch(/^photos\/g\/portrait-[0-9a-f]{12}-\d+\.(avif|jpg)$/);
    const file = await sharp(await bytes(src)).metadata();
    expect({ width: file.width, height: file.height }).toEqual({ width, height: 2 * width });
    expect(file.orientation ?? 1).toBe(1);
  }
  // The left half was light; after a quarter turn clockwise it is on top.
  const pixels = await sharp(await bytes(jpegs?.srcset[1]?.src ?? ''))
    .raw()
    .toBuffer();
  const topRight = pixels[3 * (600 - 1)];
  expect(topRight).toBeGreaterThan(200);
  expect(pixels.at(-1)).toBeLessThan(150);
});

test('A picture smaller than every rendition keeps its size, and its placeholder is small', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'small.png': picture({ width: 30, height: 20 }).png().toBuffer() });
  await run('g');
  const [slide] = (await gallery('g')).slides;
  expect(slide?.sources.map(({ srcset }) => srcset.map(({ width }) => width))).toEqual([
    [30],
    [30],
  ]);
  expect(slide?.placeholder).toMatch(/^data:image\/webp;base64,/);
  expect(slide?.placeholder.length).toBeLessThanOrEqual(300);
});

test('Transparency is kept in AVIF and becomes white in JPEG', async () => {
  const { write, import: run, gallery, bytes } = await desk();
  await write('g', { 'glass.png': picture({ channels: 4 }).png().toBuffer() });
  await run('g');
  const [avif, jpegs] = (await gallery('g')).slides[0]?.sources ?? [];
  const clear = await sharp(await bytes(avif?.srcset[0]?.src ?? '')).metadata();
  const flat = await sharp(await bytes(jpegs?.srcset[0]?.src ?? '')).stats();
  expect(clear.hasAlpha).toBe(true);
  // Half-transparent (200, 40, 60) over white.
  const means = flat.channels.map(({ mean }) => mean);
  for (const [index, mean] of [228, 148, 158].entries()) {
    expect(Math.abs((means[index] ?? 0) - mean)).toBeLessThan(4);
  }
});

test('JSON Schemas for editors are written to the store', async () => {
  const { write, import: run, bytes } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  await run('g');
  for (const name of ['article', 'gallery', 'index', 'markets', 'gallery-source', 'story-source']) {
    const schema = JSON.parse((await bytes(`schema/${name}.json`)).toString());
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.type).toBe('object');
  }
});
