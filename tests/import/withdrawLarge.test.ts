import { expect, test } from 'vitest';
import { purgeAddresses } from '../../src/import/withdraw/purgeAddresses.ts';
import { withdraw } from '../../src/import/withdraw/withdraw.ts';
import { desk } from '../support/importing.ts';
import { documentsOf, largeGallery } from '../support/largeStore.ts';
import { siteOf } from '../support/servedSite.ts';

const url = 'https://news.example/';

/** Whether an address names a slide close to the withdrawn one, or none. */
const isNear = (path: string) => Number(/(?:walk-|\/)(\d+)(?:\.json)?$/.exec(path)?.[1] ?? 30) < 50;

test.each([250, 40])(
  'a slide withdrawn from a gallery of %i is purged wherever it was, pages of slides and frames among them',
  async (count) => {
    const documents = documentsOf([largeGallery('walk', count)]);
    const { into, write, snapshot } = await desk();
    const texts = Object.entries(documents).map(([path, each]) => [path, JSON.stringify(each)]);
    await write('store', Object.fromEntries(texts));
    const site = siteOf({ documents, settings: { url } });
    const caption = /Photograph 30 of the walk/;
    const shown: string[] = [];
    for await (const { paths } of site.addresses())
      for (const path of paths.filter(isNear))
        if (caption.test(await site.textAt(path))) shown.push(path);
    for (const [path = '', text = ''] of texts)
      if (caption.test(text)) shown.push(`/content/${path}`);
    expect(shown).toContainEqual(
      expect.stringMatching(/^\/embed\/walk\/([0-9a-f]{12}|slides)\.js$/),
    );

    const report = await withdraw({
      store: into,
      target: { kind: 'slide', gallery: 'walk', slide: 'walk-30' },
    });
    const purged = purgeAddresses(report, { url });
    expect(purged).toEqual(expect.arrayContaining(shown.map((path) => new URL(path, url).href)));
    // What is gone from the store must not stay in a file that nothing names.
    const left = Object.keys(await snapshot()).filter((path) => path.startsWith('galleries/walk/'));
    expect(left).toHaveLength(count === 250 ? 13 : 0);
  },
);
