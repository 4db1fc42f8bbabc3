import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { renamePages } from '../../../src/import/gallery/renamePages.ts';
import { ContentStore } from '../../../src/import/store/contentStore.ts';
import { documentsOf, largeGallery } from '../../support/largeStore.ts';

/** A store with a large gallery as an earlier release wrote it. */
async function earlierStore(lacking?: string): Promise<string> {
  const { slides, ...texts } = largeGallery('walk', 250);
  const paged = { count: 250, size: 24, version: 'ab12cd34ef56' };
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  const files: Record<string, unknown> = {
    'galleries/walk.json': { ...texts, slides: slides.slice(0, 24), paged },
    'galleries/walk/ab12cd34ef56-ids.json': { ids: slides.map(({ id }) => id) },
    ...documentsOf([largeGallery('small', 3)]),
  };
  for (let page = 1; page <= 11; page += 1) {
    const path = `galleries/walk/ab12cd34ef56-${page}.json`;
    files[path] = { slides: slides.slice((page - 1) * 24, page * 24) };
  }
  for (const [path, document] of Object.entries(files)) {
    if (path === lacking) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), JSON.stringify(document));
  }
  return folder;
}

async function renamedIn(folder: string): Promise<string[]> {
  const store = new ContentStore(folder);
  await store.open();
  try {
    await store.lockDocuments(() => undefined);
    return await renamePages(store);
  } finally {
    await store.close();
  }
}

test('a large gallery of an earlier release gets pages named by their content, and loses nothing', async () => {
  const folder = await earlierStore();
  expect(await renamedIn(folder)).toEqual(['walk']);
  for (const [path, document] of Object.entries(documentsOf([largeGallery('walk', 250)]))) {
    if (path !== 'index.json')
      expect(JSON.parse(await readFile(join(folder, path), 'utf8'))).toEqual(document);
  }
  expect(await readdir(join(folder, 'galleries/walk'))).toHaveLength(11 + 2);
  expect(await renamedIn(folder)).toEqual([]);
});

test('a page that is missing is named, and the gallery stays as it is', async () => {
  const folder = await earlierStore('galleries/walk/ab12cd34ef56-7.json');
  const before = await readFile(join(folder, 'galleries/walk.json'), 'utf8');
  await expect(renamedIn(folder)).rejects.toThrow('galleries/walk/ab12cd34ef56-7.json');
  expect(await readFile(join(folder, 'galleries/walk.json'), 'utf8')).toBe(before);
});
