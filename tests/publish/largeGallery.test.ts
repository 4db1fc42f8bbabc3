import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderSource } from '../../src/publish/folderSource.ts';
import { contentsOf } from '../support/contentsOf.ts';
import { documentsOf, largeGallery } from '../support/largeStore.ts';
import { newsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/servedSite.ts';

test('a comma in a large gallery renders the pages of one page of slides, and leaves what a whole publication would', async () => {
  const { store, dist, write, publish } = await newsroom();
  await rm(store, { recursive: true });
  const gallery = largeGallery('walk', 201);
  const corrected = gallery.slides.map((slide, index) =>
    index === 100 ? { ...slide, caption: `${slide.caption} At noon, in the rain.` } : slide,
  );
  const publishStore = () => {
    // Without an address of its own it has no oEmbed answers, of which there would be 400.
    return publish({ site: siteOf({ store: folderSource(store) }) });
  };
  await write(documentsOf([gallery]));
  await publishStore();
  await rm(join(store, 'galleries'), { recursive: true });
  await write(documentsOf([{ ...gallery, slides: corrected }]));
  const { rendered, changed, addresses } = await publishStore();
  expect(addresses).toBeGreaterThan(800);
  // Slides, frames, and what leads there from numbers.
  expect(rendered).toBeLessThan(130);
  const named = (pattern: RegExp) => changed.filter((path) => pattern.test(path)).length;
  expect(named(/^galleries\/walk\/walk-\d+\.html$/)).toBe(28);
  expect(named(/^embed\/walk\/walk-\d+\.html$/)).toBe(28);
  expect(changed).toContain('embed/walk/pages.js');
  expect(changed).toContain('content/galleries/walk/pages.json');
  expect(changed).not.toContain('content/galleries/walk.json');

  const files = await contentsOf(dist);
  await rm(dist, { recursive: true });
  await rm(join(dist, '../.diaporama'), { recursive: true, force: true });
  await publishStore();
  expect(await contentsOf(dist)).toEqual(files);
});
