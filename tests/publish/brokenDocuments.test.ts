import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderSource } from '../../src/publish/folderSource.ts';
import { harbour } from '../fixtures/gallery.ts';
import { problemsOf } from '../support/importing.ts';
import { newsroom } from '../support/newsroom.ts';
import { writeFiles } from '../support/pictures.ts';
import { siteOf } from '../support/servedSite.ts';

const page = 'galleries/harbour.html';

test('a broken document is named by file, line and path, and keeps its last published pages', async () => {
  const { write, publish, published, json } = await newsroom();
  await publish();
  const before = await published();
  await write({
    'galleries/harbour.json': { ...harbour, title: 7, slides: [{ ...harbour.slides[0], alt: 5 }] },
    'index.json': { ...(await json('index.json')), stories: [] },
  });
  const { failed } = await publish();
  expect(failed).toEqual([
    {
      name: 'gallery harbour',
      problems: [
        'content/galleries/harbour.json, line 3: title: expected text, found 7',
        expect.stringMatching(
          /^content\/galleries\/harbour\.json, line \d+: slides\[0\]\.alt: expected text, found 5$/,
        ),
      ],
    },
  ]);
  const after = await published();
  for (const path of Object.keys(before).filter((each) => /harbour/.test(each))) {
    expect(after[path], path).toBe(before[path]);
  }
  // The others go on.
  expect(after['index.html']).not.toBe(before['index.html']);
});

test('a document that is not JSON is named with the line', async () => {
  const { write, publish } = await newsroom();
  await write({ 'galleries/harbour.json': '{\n  "id": "harbour",\n  "title": "A" "B"\n}\n' });
  expect((await publish()).failed[0]?.problems).toEqual([
    'content/galleries/harbour.json, line 3: is not JSON (comma expected)',
  ]);
});

test('a document that names a picture which is not there is not published', async () => {
  const { publish, published, write, store } = await newsroom();
  await publish();
  const before = await published();
  const src = harbour.slides[1]?.sources[0]?.srcset[0]?.src ?? '';
  await write({ 'galleries/harbour.json': { ...harbour, title: 'New' } });
  await rm(join(store, src));
  const { failed, removed } = await publish();
  expect(failed).toMatchObject([
    {
      name: 'gallery harbour',
      problems: [
        expect.stringMatching(
          new RegExp(
            `^content/galleries/harbour\\.json, line \\d+: slides\\[1\\]\\.sources\\[0\\]\\.srcset\\[0\\]\\.src: there is no file content/${src}$`,
          ),
        ),
      ],
    },
  ]);
  const after = await published();
  expect(after[page]).toBe(before[page]);
  // The page that stays names this picture, so it stays as well.
  expect(after[`content/${src}`]).toBe(src);
  expect(removed).toEqual([]);
});

test('pages that stay keep the code of the app that they came with, and the policy that lets it in', async () => {
  const { write, publish, published, app } = await newsroom();
  await publish();
  const before = await published();
  await write({ 'galleries/harbour.json': '{' });
  await rm(join(app, 'assets/index-1.js'));
  await writeFiles(app, { 'assets/index-2.js': 'run(2)' });
  const templates = {
    page: '<html lang="en"><head><meta charset="utf-8" /><!--head--><script>two()</script></head><body data-code="%BASE%assets/index-2.js"><div id="root"></div><!--state--></body></html>',
    frame: '<html lang="en"><!--head--><div id="root"></div><!--state--></html>',
  };
  await publish({}, { templates });
  const after = await published();
  expect(after[page]).toBe(before[page]);
  expect(after['assets/index-1.js']).toBe('run()');
  expect(after['index.html']).toContain('index-2.js');
  const hashes = (text = '') => new Set(text.match(/'sha256-[^']+'/g));
  const old = [...hashes(before['headers.json'])];
  expect([...hashes(after['headers.json'])]).toEqual(expect.arrayContaining(old));

  await write({ 'galleries/harbour.json': harbour });
  await publish({}, { templates });
  const mended = await published();
  // Pages that readers have open load more of its code.
  expect(mended['assets/index-1.js']).toBe('run()');
  expect([...hashes(mended['headers.json'])]).not.toEqual(expect.arrayContaining(old));

  await rm(join(app, 'assets/index-2.js'));
  await writeFiles(app, { 'assets/index-3.js': 'run(3)' });
  await publish({}, { templates });
  expect(Object.keys(await published()).filter((path) => path.startsWith('assets/'))).toEqual([
    'assets/index-2.js',
    'assets/index-3.js',
  ]);
});

test('a picture withdrawn from one gallery goes, though another is broken', async () => {
  const { write, publish, published, store } = await newsroom();
  await writeFiles(store, { 'photos/gone/a.jpg': 'gone' });
  await publish();
  await rm(join(store, 'photos/gone'), { recursive: true });
  await write({ 'galleries/harbour.json': '{' });
  expect((await publish()).removed).toEqual(['content/photos/gone/a.jpg']);
  expect(await published()).toHaveProperty([page]);
});

test('with a broken list of stories nothing is changed', async () => {
  const { write, publish, published } = await newsroom();
  await publish();
  const before = await published();
  await write({ 'index.json': '{\n "stories": []', 'galleries/harbour.json': harbour });
  expect(await problemsOf(publish())).toEqual([
    'content/index.json, line 2: is not JSON (close brace expected)',
    'Nothing was changed.',
  ]);
  expect(await published()).toEqual(before);
});

test('a page whose address is in another script is the file that hosts look for', async () => {
  const { publish, published, store } = await newsroom();
  const site = siteOf({
    store: folderSource(store),
    settings: { url: 'https://news.example/', sections: ['Märkte & Börse'] },
  });
  await publish({ site });
  const names = Object.keys(await published()).filter((path) => path.startsWith('sections/'));
  expect(names.sort()).toEqual(['sections/märkte-börse.html', 'sections/märkte-börse/rss.xml']);
});

test('nothing is published over what the site is made of', async () => {
  const { publish, folder, store, app } = await newsroom();
  for (const outDir of [folder, join(folder, '..'), store, join(store, 'x'), join(app, 'x')]) {
    expect(await problemsOf(publish({ outDir }))).toEqual([
      expect.stringContaining(`${outDir} cannot be published to: it `),
    ]);
  }
});
