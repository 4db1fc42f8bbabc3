import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { openSite } from '../../src/cli/openSite.ts';
import { publish } from '../../src/cli/publish.ts';
import { namedFiles } from '../../src/publish/documentFaults.ts';
import { contentsOf } from '../support/contentsOf.ts';
import { largeGallery } from '../support/largeStore.ts';
import { writeFiles } from '../support/pictures.ts';

// No browser takes part, but a built app does.

const root = await mkdtemp(join(tmpdir(), 'diaporama-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const app = resolve(inject('app'));
const settings = 'name: The Courier\nurl: https://news.example/\n';

/** A site whose store an earlier release has written: one list of everything, and pages named by a version. */
async function earlierSite(name: string): Promise<string> {
  const { slides, ...texts } = largeGallery('walk', 250);
  const version = 'ab12cd34ef56';
  const [first] = slides;
  const pages = Array.from({ length: 11 }, (_, index) => [
    `content/galleries/walk/${version}-${index + 1}.json`,
    JSON.stringify({ slides: slides.slice(index * 24, (index + 1) * 24) }),
  ]);
  const folder = join(root, name);
  await writeFiles(folder, {
    'site.yaml': settings,
    'content/index.json': JSON.stringify({
      stories: [],
      galleries: [{ id: 'walk', title: texts.title, count: 250, cover: first }],
    }),
    'content/.import/walk.json': JSON.stringify({ folder: '../walk', slides: {} }),
    'content/galleries/walk.json': JSON.stringify({
      ...texts,
      published: '2026-11-07',
      slides: slides.slice(0, 24).map((slide) => ({ ...slide, creator: 'A. Person' })),
      paged: { count: 250, size: 24, version },
    }),
    [`content/galleries/walk/${version}-ids.json`]: JSON.stringify({
      ids: slides.map(({ id }) => id),
    }),
    ...Object.fromEntries(pages),
    ...Object.fromEntries(namedFiles({ slides }).map(({ value }) => [`content/${value}`, value])),
  });
  return folder;
}

test('publishing alone brings a store of an earlier release up to date, with its archive', async () => {
  const folder = await earlierSite('published');
  const lines: string[] = [];
  const outDir = join(folder, 'dist');
  const options = { folder, app, outDir, isForced: false, isWhole: false };
  const { report } = await publish(options, (line) => lines.push(line));
  expect(report.failed).toEqual([]);
  const month = await readFile(join(outDir, 'archive/2026/11.html'), 'utf8');
  expect(month).toContain('A walk of 250 photographs');
  expect(await readFile(join(folder, 'content/galleries/walk/pages.json'), 'utf8')).toContain(
    'ids',
  );
  const before = await contentsOf(join(folder, 'content'));
  await publish(options, () => {});
  expect(await contentsOf(join(folder, 'content'))).toEqual(before);
});

test.skipIf(process.getuid?.() === 0)(
  'a store that cannot be written to is opened as it is, and the reason is told',
  async () => {
    const folder = await earlierSite('read-only');
    const store = join(folder, 'content');
    await chmod(store, 0o555);
    const notes: string[] = [];
    const opened = await openSite({ folder, app, note: (line) => notes.push(line) });
    await chmod(store, 0o755);
    expect(opened.settings.name).toBe('The Courier');
    expect(notes.at(-1)).toMatch(/^The lists of the content store are shown as they are/);
  },
);

test('other names of photographers lead to one list, once the settings name them', async () => {
  const folder = await earlierSite('aliases');
  const place = { folder, app };
  const names = async () =>
    JSON.parse(await readFile(join(folder, 'content/index/photographers.json'), 'utf8'));
  const document = join(folder, 'content/galleries/walk/ab12cd34ef56-1.json');
  const { slides } = JSON.parse(await readFile(document, 'utf8'));
  await writeFile(
    document,
    JSON.stringify({ slides: slides.map((slide: object) => ({ ...slide, creator: 'A. Person' })) }),
  );
  await openSite(place);
  expect((await names()).lists).toContainEqual({ slug: 'a-person', name: 'A. Person' });
  await writeFile(
    join(folder, 'site.yaml'),
    `${settings}photographers:\n  Ann Person: {aliases: [A. Person]}\n`,
  );
  await openSite(place);
  expect((await names()).lists).toContainEqual({ slug: 'ann-person', name: 'Ann Person' });
  expect((await names()).lists).not.toContainEqual({ slug: 'a-person', name: 'A. Person' });
});
