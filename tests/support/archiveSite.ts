import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { openSite } from '../../src/cli/openSite.ts';
import { type Serving, serve } from '../../src/cli/serve.ts';
import type { Slide, WholeGallery } from '../../src/content/gallery.ts';
import type { Story } from '../../src/content/story.ts';
import { listsOf } from './listsOf.ts';
import { writeFiles } from './pictures.ts';

const dayMs = 24 * 60 * 60 * 1000;
const newest = Date.UTC(2026, 10, 30);

/** Story number `n` of `count`, a day apart; each has a gallery, a section and two topics. */
function thingsOf(n: number, count: number, slides: readonly Slide[]) {
  const published = new Date(newest - (count - n) * dayMs).toISOString().slice(0, 10);
  const slug = `story-${n}`;
  const title = `Story ${n}: what the harbour is like before the first ferry leaves`;
  const [first, second] = [slides[n % slides.length], slides[(n + 1) % slides.length]];
  if (!first || !second) throw new Error('The demonstration has no slides.');
  const gallery: WholeGallery = {
    id: `gallery-${n}`,
    title: `Gallery ${n}: an hour at the harbour`,
    story: { slug, title },
    published,
    slides: [
      { ...first, id: 'first', creator: 'Ada Kim', credit: 'Ada Kim / The Courier' },
      { ...second, id: 'second', creator: 'Erika Muster' },
    ],
  };
  const { id: _, kind: __, caption: ___, credit: ____, creator: _____, ...cover } = first;
  const story: Story = {
    slug,
    title,
    standfirst:
      'For three weeks we went to sea with the crew that crosses the strait six times a day.',
    kicker: 'Coast',
    section: 'World',
    topics: ['Harbours & ships', n % 2 ? 'Ferries' : 'Work'],
    published,
    cover,
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'It was early.' }] },
      { kind: 'gallery', id: gallery.id, title: gallery.title, count: 2, cover },
    ],
  };
  return { story, gallery };
}

/** The site of a newspaper with so many stories, served live for one test file. */
export function archiveSite(count: number) {
  const served = { origin: '' };
  let folder: string;
  let server: Serving;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diaporama-archive-'));
    const document = await readFile('public/content/galleries/buildings.json', 'utf8');
    const { slides } = JSON.parse(document) as WholeGallery;
    const all = Array.from({ length: count }, (_, index) => thingsOf(index + 1, count, slides));
    const stories = all.map(({ story }) => story);
    const galleries = all.map(({ gallery }) => gallery);
    const documents = {
      ...listsOf({ stories, galleries }),
      ...Object.fromEntries(stories.map((each) => [`articles/${each.slug}.json`, each])),
      ...Object.fromEntries(galleries.map((each) => [`galleries/${each.id}.json`, each])),
    };
    await writeFiles(folder, {
      'site.yaml':
        'name: The Courier\nurl: https://news.example/\nsections: [World, Sport]\nmarkets: no\nnewsletter: no\n',
      ...Object.fromEntries(
        Object.entries(documents).map(([path, each]) => [`content/${path}`, JSON.stringify(each)]),
      ),
    });
    await symlink(resolve('public/content/photos'), join(folder, 'content/photos'));
    const { site } = await openSite({ folder, app: resolve(inject('app')), environment: {} });
    server = await serve({ site, host: '127.0.0.1', port: 0, onError: console.error });
    served.origin = server.origin.slice(0, -1);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  return served;
}
