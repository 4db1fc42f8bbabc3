import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderSource } from '../../src/publish/folderSource.ts';
import type { Publication } from '../../src/publish/publishSite.ts';
import { contentsOf } from '../support/contentsOf.ts';
import { newsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/servedSite.ts';
import { storeOf } from '../support/waitingStore.ts';

const sketches = ['strike', 'flood', 'fair'].map((name) => ({
  name,
  galleries: [
    { name: `${name}-day`, slides: ['one', 'two', 'three'].map((slide) => ({ name: slide })) },
  ],
}));

/** A newsroom with three stories of a gallery each, published once. */
async function published() {
  const desk = await newsroom();
  await rm(desk.store, { recursive: true });
  await desk.write(storeOf(sketches));
  /** Publishes, and tells which addresses the site was asked for. */
  const publish = async (options: Partial<Publication> = {}, theme = '') => {
    const site = siteOf({
      store: folderSource(desk.store),
      settings: { url: 'https://news.example/' },
      ...(theme && { theme }),
    });
    const asked: string[] = [];
    const recording: typeof site.recording = (run) =>
      site.recording((each) =>
        run({
          ...each,
          textAt(path) {
            asked.push(path);
            return each.textAt(path);
          },
        }),
      );
    const report = await desk.publish({ site: { ...site, recording }, ...options });
    return { ...report, asked };
  };
  await publish();
  const change = async (id: string, from: string, to: string) => {
    const path = join(desk.store, 'galleries', `${id}.json`);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(from, to));
  };
  return { ...desk, publish, change };
}

test('what has not changed is not asked for, and its files keep their times', async () => {
  const { publish, dist } = await published();
  const page = join(dist, 'galleries/strike-day/one.html');
  const { mtimeMs } = await stat(page);
  const { asked, rendered, changed, removed, purge, addresses } = await publish();
  expect({ asked, rendered, changed, removed, purge }).toEqual({
    ...{ asked: [], rendered: 0, changed: [], removed: [], purge: [] },
  });
  expect(addresses).toBeGreaterThan(80);
  expect((await stat(page)).mtimeMs).toBe(mtimeMs);
});

test('one caption costs the pages of its gallery, and no other gallery or story is asked for', async () => {
  const { publish, change } = await published();
  await change('flood-day', 'Caption two', 'A crane at dawn');
  const { asked, changed, purge } = await publish();
  expect(asked.filter((path) => /strike|fair/.test(path))).toEqual([]);
  expect(changed).toContain('galleries/flood-day/two.html');
  expect(changed).toContain('content/galleries/flood-day.json');
  expect(changed.indexOf('content/galleries/flood-day.json')).toBeLessThan(
    changed.indexOf('galleries/flood-day/two.html'),
  );
  expect(purge).toContain('/galleries/flood-day/two');
  expect(purge).toContain('/content/galleries/flood-day.json');
});

test('however it was reached, a site is the same as one published afresh', async () => {
  const { publish, change, write, dist, folder } = await published();
  await change('flood-day', 'Caption two', 'A crane at dawn');
  await publish();
  const [strike, flood] = sketches;
  await write(storeOf([strike, flood].filter((each) => each !== undefined)));
  await publish();
  await change('strike-day', 'Credit one', 'Agency');
  await publish();
  const found = await contentsOf(dist);
  await rm(join(folder, '.diaporama'), { recursive: true });
  await rm(dist, { recursive: true });
  await publish();
  const { ...afresh } = await contentsOf(dist);
  // The pictures of the story that is gone are still in the store, and so published.
  expect(found).toEqual(afresh);
});

test('a story that is gone goes with its gallery and their pages, and they are to be purged', async () => {
  const { publish, write, store, dist } = await published();
  await write(storeOf(sketches.slice(0, 2)));
  await rm(join(store, 'photos/fair-day'), { recursive: true });
  const { removed, purge, asked } = await publish();
  expect(removed).toContain('articles/fair.html');
  expect(removed).toContain('galleries/fair-day/one.html');
  expect(removed).toContain('content/photos/fair-day/one-400.jpg');
  expect(removed.indexOf('galleries/fair-day/one.html')).toBeLessThan(
    removed.indexOf('content/photos/fair-day/one-400.jpg'),
  );
  expect(purge).toContain('/articles/fair');
  expect(asked.filter((path) => path.startsWith('/galleries/'))).toEqual([]);
  expect(await readdir(join(dist, 'galleries'))).not.toContain('fair-day');
  expect((await publish()).asked).toEqual([]);
});

test('files removed from the published site are noticed and written again, in folders of one gallery and of many', async () => {
  const { publish, dist } = await published();
  const before = await contentsOf(dist);
  await rm(join(dist, 'embed/flood-day/two.html'));
  await rm(join(dist, 'articles/strike.html'));
  await rm(join(dist, 'content/photos/fair-day'), { recursive: true });
  const { changed, asked } = await publish();
  expect(changed.toSorted()).toEqual([
    'articles/strike.html',
    ...Object.keys(before).filter((path) => path.startsWith('content/photos/fair-day/')),
    'embed/flood-day/two.html',
  ]);
  expect(asked.filter((path) => /fair|strike-day/.test(path))).toEqual([]);
  expect(await contentsOf(dist)).toEqual(before);
  expect((await publish()).asked).toEqual([]);

  await rm(dist, { recursive: true });
  await publish();
  expect(await contentsOf(dist)).toEqual(before);
});

test('without a memory, or with a damaged one, everything is compared, and nothing is written that is the same', async () => {
  const { publish, dist, folder } = await published();
  const before = await contentsOf(dist);
  const memory = join(folder, '.diaporama');
  const [name = ''] = await readdir(memory);
  await appendFile(join(memory, name, 'groups.jsonl'), '\nnot a record\n["gallery x",null]\n');
  const damaged = await publish();
  expect(damaged.asked.length).toBeGreaterThan(80);
  expect(damaged.changed).toEqual([]);
  await rm(memory, { recursive: true });
  expect((await publish({ isForced: true })).changed).toEqual([]);
  expect(await contentsOf(dist)).toEqual(before);
  expect((await publish()).asked).toEqual([]);
});

test('a document that is written again as it was costs no page', async () => {
  const { publish, store } = await published();
  const path = join(store, 'galleries/flood-day.json');
  const text = await readFile(path);
  await rm(path);
  await writeFile(path, text);
  const { asked, changed } = await publish();
  expect(asked.filter((each) => !each.startsWith('/content/'))).toEqual([]);
  expect(changed).toEqual([]);
});

test('another theme renders every page, and the one before stays for pages that are open', async () => {
  const { publish, dist } = await published();
  const assets = async () =>
    (await readdir(join(dist, 'assets'))).filter((name) => name.startsWith('theme-'));
  const first = await publish({}, ':root { --radius: 3px }');
  expect(first.rendered).toBeGreaterThan(20);
  const [one] = await assets();
  await publish({}, ':root { --radius: 4px }');
  expect(await assets()).toHaveLength(2);
  await publish({}, ':root { --radius: 5px }');
  expect(await assets()).toHaveLength(2);
  expect(await assets()).not.toContain(one);
});

test('a run that is stopped half-way keeps what it has put into place, and the next goes on from there', async () => {
  const { publish, dist } = await published();
  const theme = ':root { --radius: 3px }';
  let answered = 0;
  const stopped = publish(
    {
      mostFilesInBatch: 10,
      progress(done) {
        answered = done;
        if (done > 60) throw new Error('Stopped.');
      },
    },
    theme,
  );
  await expect(stopped).rejects.toThrow('Stopped.');
  expect(answered).toBeGreaterThan(60);
  const whole = await published();
  const { asked: all } = await whole.publish({}, theme);
  const { asked } = await publish({}, theme);
  expect(asked.length).toBeLessThan(all.length / 2);
  expect(await contentsOf(dist)).toEqual(await contentsOf(whole.dist));
});
