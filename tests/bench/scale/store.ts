import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Slide, WholeGallery } from '../../../src/content/gallery.ts';
import { type Story, teaserOf } from '../../../src/content/story.ts';
import { ensureLists } from '../../../src/import/store/ensureLists.ts';

/** How many stories of the archive appeared in a month. */
const storiesAMonth = 25;
const slidesAGallery = 25;
const firstYear = 2026;

/**
 * Writes a site with N stories, each with a gallery of 25 slides, back through time. Texts and placeholders are those of
 * the demonstration. Each slide has one small file, which all its sizes name.
 */
export async function writeSite(folder: string, count: number): Promise<void> {
  await write(
    join(folder, 'site.yaml'),
    'name: The Courier\nurl: https://photos.example/\nsections: [World, City, Sport]\n',
  );
  await writeStories(folder, 0, count);
  await writeLists(folder);
}

/**
 * Adds the stories from one number to another; the larger the number, the newer the story.
 * @param count how many stories there were at first.
 */
export async function writeStories(
  folder: string,
  from: number,
  to: number,
  count = to,
): Promise<void> {
  const slides = await demonstrationSlides();
  for (let number = from; number < to; number += 1) {
    const gallery = galleryOf(number, count, slides);
    const story = storyOf(number, count, gallery);
    const files = gallery.slides.map((slide) => fileOf(gallery.id, slide.id));
    for (const file of files) await write(join(folder, 'content', file), `bytes of ${file}`);
    await writeDocument(folder, `galleries/${gallery.id}.json`, gallery);
    await writeDocument(folder, `articles/${story.slug}.json`, story);
  }
}

/** Makes the lists anew, since not the importer has written the stories. */
export async function writeLists(folder: string): Promise<void> {
  const content = join(folder, 'content');
  await rm(join(content, '.import/lists.json'), { force: true });
  await ensureLists(content, { aliases: {}, note: () => {} });
}

/** The newest gallery's document. */
export function newestGallery(folder: string, count: number): string {
  return join(folder, 'content/galleries', `gallery-${count - 1}.json`);
}

function galleryOf(number: number, count: number, pictures: readonly Slide[]): WholeGallery {
  const id = `gallery-${number}`;
  const slides = Array.from({ length: slidesAGallery }, (_, index) => {
    const picture = pictures[(number + index) % pictures.length] as Slide;
    const name = `slide-${index + 1}`;
    const src = fileOf(id, name);
    const sources = picture.sources.map(({ type, srcset }) => ({
      type,
      srcset: srcset.map(({ width }) => ({ src, width })),
    }));
    return { ...picture, id: name, sources };
  });
  const story = { slug: `story-${number}`, title: `Story ${number} of the archive` };
  return { id, title: `Gallery ${number}`, published: dayOf(number, count), story, slides };
}

function storyOf(number: number, count: number, gallery: WholeGallery): Story {
  const cover = gallery.slides[0] as Slide;
  const { alt, width, height, placeholder, sources } = cover;
  return {
    slug: `story-${number}`,
    title: `Story ${number} of the archive`,
    standfirst: 'What a reader has to know before the first picture, in one sentence.',
    section: ['World', 'City', 'Sport'][number % 3] as string,
    topics: [['gold', 'rivers', 'elections', 'trains'][number % 4] as string],
    published: dayOf(number, count),
    cover: { alt, width, height, placeholder, sources },
    blocks: [
      ...Array.from({ length: 4 }, (_, index) => ({
        kind: 'paragraph' as const,
        runs: [{ text: `Paragraph ${index + 1}. ${'It goes on for a few lines. '.repeat(8)}` }],
      })),
      teaserOf(gallery),
    ],
  };
}

/** The newest appeared in November. */
function dayOf(number: number, count: number): string {
  // One that is added later has the newest one's day, so that the others keep theirs.
  const age = Math.max(0, count - 1 - number);
  const months = Math.floor(age / storiesAMonth);
  const date = new Date(Date.UTC(firstYear, 10 - months, 25 - (age % storiesAMonth)));
  return date.toISOString().slice(0, 10);
}

async function demonstrationSlides(): Promise<readonly Slide[]> {
  const document = await readFile('public/content/galleries/buildings.json', 'utf8');
  return (JSON.parse(document) as WholeGallery).slides;
}

function fileOf(gallery: string, slide: string): string {
  return `photos/${gallery}/${slide}-0123456789ab.jpg`;
}

async function writeDocument(folder: string, path: string, document: unknown): Promise<void> {
  await write(join(folder, 'content', path), `${JSON.stringify(document, null, 2)}\n`);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
