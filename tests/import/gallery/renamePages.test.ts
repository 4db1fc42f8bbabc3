import { expect, test } from 'vitest';
import { desk } from '../../support/importing.ts';
import { documentsOf, largeGallery } from '../../support/largeStore.ts';
import { jpeg } from '../../support/pictures.ts';

/** The files of a store with a large gallery as an earlier release wrote it. */
function earlierStore(): Record<string, string> {
  const { slides, ...texts } = largeGallery('walk', 250);
  const version = 'ab12cd34ef56';
  const files: Record<string, unknown> = {
    'galleries/walk.json': {
      ...texts,
      slides: slides.slice(0, 24),
      paged: { count: 250, size: 24, version },
    },
    [`galleries/walk/${version}-ids.json`]: { ids: slides.map(({ id }) => id) },
  };
  for (let page = 1; page <= 11; page += 1) {
    files[`galleries/walk/${version}-${page}.json`] = {
      slides: slides.slice((page - 1) * 24, page * 24),
    };
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, document]) => [path, JSON.stringify(document)]),
  );
}

async function deskOf(files: Record<string, string>) {
  const at = await desk();
  await at.write('store', files);
  await at.write('g', { 'a.jpg': jpeg() });
  return at;
}

test('a large gallery of an earlier release gets pages named by their content, and loses nothing', async () => {
  const { import: run, snapshot, bytes } = await deskOf(earlierStore());
  await run('g');
  const files = await snapshot();
  for (const [path, document] of Object.entries(documentsOf([largeGallery('walk', 250)]))) {
    if (!path.startsWith('index')) expect(JSON.parse(`${await bytes(path)}`)).toEqual(document);
  }
  expect(Object.keys(files).filter((path) => path.startsWith('galleries/walk/'))).toHaveLength(13);
  await run('g');
  expect(await snapshot()).toEqual(files);
});

test('a page that is missing is named, and the gallery stays as it is', async () => {
  const page = 'galleries/walk/ab12cd34ef56-7.json';
  const { [page]: _, ...rest } = earlierStore();
  const { import: run, snapshot } = await deskOf(rest);
  const before = await snapshot();
  await expect(run('g')).rejects.toThrow(page);
  expect(await snapshot()).toEqual(before);
});
