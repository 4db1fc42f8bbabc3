import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const demo = resolve(import.meta.dirname, '../../src/demo');
const stories = join(demo, 'stories');

interface Row {
  gallery: string;
  slide: string;
  format: string;
  /** Viewpoint, distance, hour, weather and palette. */
  traits: string[];
}

const plan = readPlan();
const galleries = [...new Set(plan.map(({ gallery }) => gallery))];
const inGallery = (gallery: string) => plan.filter((row) => row.gallery === gallery);

describe.each(galleries)('the plan of the gallery %s', (gallery) => {
  test('lists its slides in their order, and each has a scene', () => {
    const planned = inGallery(gallery).map(({ slide }) => slide);
    expect(planned).toEqual(slidesOf(gallery));
    const scenes = readdirSync(join(demo, 'scenes', gallery));
    expect(scenes.toSorted()).toEqual(planned.map((slide) => `${slide}.ts`).toSorted());
  });

  test('gives the shapes that the pictures have', async () => {
    for (const { slide, format } of inGallery(gallery)) {
      const { width, height } = await sharp(originalOf(gallery, slide)).metadata();
      const [across = 0, down = 1] = format.split(':').map(Number);
      expect([slide, width / height]).toEqual([slide, expect.closeTo(across / down, 2)]);
    }
  });
});

test.each(['buildings', 'daily-life'])(
  'neighbours of %s differ in most of viewpoint, distance, hour, weather and palette',
  (gallery) => {
    const alike = inGallery(gallery).flatMap(({ slide, traits }, index, rows) => {
      const before = rows[index - 1];
      const differing = traits.filter((trait, place) => trait !== before?.traits[place]).length;
      return differing >= 3 ? [] : [`${before?.slide} and ${slide}`];
    });
    expect(alike).toEqual([]);
  },
);

test('the series has tall, square and wide pictures among the landscape ones', () => {
  const count = (wanted: string) => plan.filter(({ format }) => format === wanted).length;
  expect(count('2:3')).toBeGreaterThanOrEqual(8);
  expect(count('1:1')).toBeGreaterThanOrEqual(2);
  expect(count('2:1')).toBeGreaterThanOrEqual(2);
});

function readPlan(): Row[] {
  let gallery = '';
  return readFileSync(join(demo, 'PICTURES.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      gallery = /^## .*`(.+)`/.exec(line)?.[1] ?? gallery;
      if (!/^\| \d/.test(line)) return [];
      const [, slide = '', format = '', ...traits] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return { gallery, slide, format, traits: traits.slice(0, 5) };
    });
}

function folderOf(gallery: string): string {
  const story = readdirSync(stories).find((name) =>
    existsSync(join(stories, name, gallery, 'gallery.yaml')),
  );
  if (!story) throw new Error(`No story has a gallery ${gallery}.`);
  return join(stories, story, gallery);
}

function slidesOf(gallery: string): string[] {
  const { slides } = parse(readFileSync(join(folderOf(gallery), 'gallery.yaml'), 'utf8')) as {
    slides: { file: string }[];
  };
  return slides.map(({ file }) => file.replace(/\.jpg$/, ''));
}

function originalOf(gallery: string, slide: string): string {
  return join(folderOf(gallery), `${slide}.jpg`);
}
