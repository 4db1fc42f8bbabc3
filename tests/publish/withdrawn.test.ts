import { expect, test } from 'vitest';
import type { Withdrawable } from '../../src/content/withdrawn.ts';
import { withdraw } from '../../src/import/withdraw/withdraw.ts';
import { newsroom } from '../support/newsroom.ts';
import { storeOf } from '../support/waitingStore.ts';

const walk = Array.from({ length: 230 }, (_, index) => ({
  name: index === 25 ? 'zqwalk' : `w${index}`,
}));
const documents = storeOf(
  [
    { name: 'strike', galleries: [{ name: 'fair', slides: [{ name: 'zqfair' }, { name: 'f1' }] }] },
    { name: 'zqstory', galleries: [] },
    { name: 'flood', galleries: [{ name: 'zqgallery', slides: [{ name: 'zqone' }] }] },
  ],
  [{ name: 'walk', slides: walk }],
);

/** In every name, text and file of what is withdrawn below. */
const taken = /zq/;

const targets: Withdrawable[] = [
  { kind: 'slide', gallery: 'fair', slide: 'zqfair' },
  { kind: 'slide', gallery: 'walk', slide: 'zqwalk' },
  { kind: 'gallery', gallery: 'zqgallery' },
  { kind: 'story', story: 'zqstory' },
];

async function publishedBefore() {
  const desk = await newsroom();
  await desk.write(documents);
  // The pages of two hundred slides would take long, and show nothing more.
  const publish = () => desk.publish({ writes: (path) => !/walk\/w\d|walk\/\d/.test(path) });
  await publish();
  return { ...desk, publish };
}

test('no text, name or file of what is withdrawn is left anywhere; only its addresses say that it was', async () => {
  const { publish, published, store } = await publishedBefore();
  const before = await published();
  expect(
    Object.keys(before).filter((path) => taken.test(before[path] ?? '')).length,
  ).toBeGreaterThan(30);
  for (const target of targets) await withdraw({ store, target });
  const { failed, removed } = await publish();
  expect(failed).toEqual([]);
  expect(removed).toContain('content/photos/fair/zqfair-400.jpg');

  const files = await published();
  const pages = [
    'articles/zqstory.html',
    'embed/fair/zqfair.html',
    'embed/walk/zqwalk.html',
    'embed/zqgallery.html',
    'embed/zqgallery/all.html',
    'galleries/fair/zqfair.html',
    'galleries/walk/zqwalk.html',
    'galleries/zqgallery.html',
    'galleries/zqgallery/all.html',
  ];
  expect(
    Object.keys(files)
      .filter((path) => taken.test(path))
      .toSorted(),
  ).toEqual(pages);
  for (const page of pages) {
    expect(files[page], page).toContain('was withdrawn');
    expect(files[page], page).not.toMatch(
      /(Alt|Caption|Credit|Gallery|Story|About|Cover) zq|photos/,
    );
  }
  const mentions = Object.keys(files).filter((path) => taken.test(files[path] ?? ''));
  // The list, and the hosts' rules for status 410.
  expect(mentions.toSorted()).toEqual([
    '.htaccess',
    '_redirects',
    'content/withdrawn.json',
    'redirects.nginx.conf',
  ]);
});

test('counters close up, and the other slides keep their addresses', async () => {
  const { publish, published, store } = await publishedBefore();
  await withdraw({ store, target: targets[0] as Withdrawable });
  await publish();
  const files = await published();
  expect(files['galleries/fair/f1.html']).toContain('1 of 1');
  expect(files['galleries/fair/1.html']).toContain('/galleries/fair/f1');
  expect(files).not.toHaveProperty(['galleries/fair/2.html']);
});
