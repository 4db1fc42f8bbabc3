import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { targetOf, withdrawCommand } from '../../src/cli/withdrawCommand.ts';
import { problemsOf } from '../support/importing.ts';
import { newsroom } from '../support/newsroom.ts';
import { storeOf } from '../support/waitingStore.ts';

afterEach(() => vi.restoreAllMocks());

test('a gallery, a slide and a story are named by their addresses’ names', () => {
  expect(targetOf(['walk'])).toEqual({ kind: 'gallery', gallery: 'walk' });
  expect(targetOf(['walk/tower'])).toEqual({ kind: 'slide', gallery: 'walk', slide: 'tower' });
  expect(targetOf(['story', 'harbour'])).toEqual({ kind: 'story', story: 'harbour' });
  expect(targetOf(['story'])).toEqual({ kind: 'gallery', gallery: 'story' });
});

test.each([
  [[], /^Nothing to withdraw was given/],
  [['walk', 'tower'], /^Only one thing can be withdrawn at a time, not also tower\./],
  [['walk/3'], /^Name the slide by its id, not by its number/],
  [['walk/all'], /^“all” is not a name/],
  [['../walk'], /^“\.\.” is not a name/],
  [['galleries/walk/tower'], /^“galleries\/walk\/tower” is not the name of a slide/],
  [['story', 'a b'], /^“a b” is not a name/],
])('%j is refused', async (args, sentence) => {
  expect(await problemsOf(() => targetOf(args))).toEqual([expect.stringMatching(sentence)]);
});

test('it prints what is done and the addresses to purge, as data too', async () => {
  const { folder, write } = await newsroom();
  await write(
    storeOf([
      {
        name: 'strike',
        section: 'World',
        galleries: [
          { name: 'fair', slides: [{ name: 'one', creator: 'A. Keeper' }, { name: 'two' }] },
        ],
      },
    ]),
  );
  await writeFile(
    join(folder, 'site.yaml'),
    'name: The Courier\nurl: https://news.example/photos/\nsections: [World]\n',
  );
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  const lines: string[] = [];
  const args = ['fair/one', '--site', folder, '--reason', 'Sold', '--json'];
  expect(await withdrawCommand.run(args, (line) => lines.push(line))).toBe(0);

  const { withdrawn, purge } = JSON.parse(printed);
  expect(withdrawn).toMatchObject({ kind: 'slide', gallery: 'fair', slide: 'one', reason: 'Sold' });
  const below = purge.map((address: string) => address.replace('https://news.example/photos', ''));
  expect(below).toEqual(
    expect.arrayContaining([
      '/content/photos/fair/one-400.jpg',
      '/content/galleries/fair.json',
      '/content/articles/strike.json',
      '/content/index.json',
      '/content/withdrawn.json',
      '/galleries/fair',
      '/galleries/fair/one',
      '/galleries/fair/two',
      '/galleries/fair/1',
      '/galleries/fair/all',
      '/embed/fair/one',
      '/oembed/fair/one.json',
      '/articles/strike',
      '/sections/world',
      '/sections/world/rss.xml',
      '/photographers/a-keeper',
      '/archive/2026/11',
      '/archive/2026/11/rss.xml',
      '/sitemap-2026-11.xml',
      '/content/index/photographers/a-keeper.json',
      '/',
      '/rss.xml',
      '/sitemap.xml',
    ]),
  );
  expect(below).not.toContain('/content/photos/fair/two-400.jpg');
  expect(lines[0]).toBe('The slide one of the gallery fair is withdrawn.');
  expect(lines).toContain('  https://news.example/photos/galleries/fair/one');
});

test('a folder that is no site, or has no content, is refused', async () => {
  const { folder } = await newsroom();
  const run = (...args: string[]) => problemsOf(withdrawCommand.run(args, () => {}));
  expect(await run('fair', '--site', folder)).toEqual([
    expect.stringMatching(/is not a site: it has no site\.yaml/),
  ]);
  await writeFile(join(folder, 'site.yaml'), 'name: The Courier\n');
  expect(await run('fair', '--site', folder, '--store', join(folder, 'nowhere'))).toEqual([
    expect.stringMatching(/^There is nothing to withdraw: .*nowhere is no content store\.$/),
  ]);
  expect(await run('fair', '--site', folder, '--reason', ' ')).toEqual(['--reason is empty.']);
});
