import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { missingTexts } from '../../src/cli/ownWords.ts';
import { readSite } from '../../src/cli/readSite.ts';
import { pageSettingsOf } from '../../src/site/pageSettingsOf.ts';
import { settingsOf } from '../support/settings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diaporama-'));
  await mkdir(join(folder, 'public'));
});
afterEach(() => rm(folder, { recursive: true }));

const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#789' } })
    .png()
    .toBuffer();

/** The settings of a site.yaml with these lines below its name; or the mistakes, without the folder. */
async function read(...lines: string[]) {
  await writeFile(join(folder, 'site.yaml'), ['name: Der Kurier', ...lines].join('\n'));
  return readSite(folder, {}).catch((error) => error.message.replaceAll(`${folder}/`, ''));
}

describe('the logo', () => {
  it('is measured, so that nothing moves when it loads', async () => {
    await writeFile(
      join(folder, 'public/logo.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 80"/>',
    );
    const { logo } = await read('logo: /logo.svg');
    expect(logo).toEqual({ file: 'logo.svg', name: false, width: 320, height: 80 });
  });

  it('that is missing, no picture, or elsewhere without its size is refused by line', async () => {
    await writeFile(join(folder, 'public/logo.svg'), 'Logo');
    expect(await read('', 'logo: brand.svg')).toBe(
      'site.yaml:3: logo.file names brand.svg, which is not in public/.',
    );
    expect(await read('logo: logo.svg')).toBe(
      'site.yaml:2: logo names logo.svg, which is not a picture that can be read.',
    );
    expect(await read('logo: https://cdn.example/logo.svg')).toContain(
      'site.yaml:2: logo needs its width and height in pixels',
    );
  });

  it.each(['../logo.svg', 'http://cdn.example/logo.svg', 'javascript:alert(1)', '.env', 'a b.svg'])(
    'is no file of public/ by the name %s',
    async (file) => {
      expect(await read(`logo: "${file}"`)).toContain('site.yaml:2:');
    },
  );
});

it('an icon of another size than systems need is refused by line', async () => {
  await writeFile(join(folder, 'public/icon.png'), await png(512, 512));
  await writeFile(join(folder, 'public/small.png'), await png(192, 192));
  const right = ['icons:', '  favicon: icon.png', '  app: icon.png'];
  expect(await read(...right)).toMatchObject({ icons: { favicon: 'icon.png', app: 'icon.png' } });
  expect(await read(...right, '  maskable: small.png')).toBe(
    'site.yaml:5: icons.maskable must be a PNG of 512 × 512 pixels; small.png has 192 × 192.',
  );
});

it('a script of the site’s own that is not there is refused by line', async () => {
  expect(await read('analytics:', '  script: count.js')).toBe(
    'site.yaml:3: analytics.script names count.js, which is not in public/.',
  );
});

describe('sections', () => {
  it('are names, in any script', () => {
    expect(settingsOf({ sections: ['Märkte & Börse', '국제', 'العالم'] }).sections).toHaveLength(3);
  });

  it.each([[['World', 'world!']], [['–']]])(
    'that share an address, or have none, are refused',
    (sections) => {
      expect(() => settingsOf({ sections })).toThrow();
    },
  );
});

test('a script that counts readers and fills slots is loaded once', () => {
  const script = 'https://stats.example/all.js';
  const slots = { script, belowStage: { label: 'Anzeige', height: '250' } };
  const page = pageSettingsOf(settingsOf({ analytics: { script }, slots }));
  expect(page.scripts).toEqual([script]);
  expect(page.slots).toEqual({ belowStage: { label: 'Anzeige', height: 250 } });
});

describe('sentences of the site’s own', () => {
  it('with a key that is none are refused by line, with the nearest key', async () => {
    expect(await read('words:', '  de:', '    gallery.seeAl: Alle Bilder')).toBe(
      'site.yaml:4: words.de.gallery.seeAl is no sentence of the interface; did you mean “gallery.seeAll”?',
    );
  });

  it('have the values and brackets of the sentence that they replace', async () => {
    const words = ['words:', '  de:'];
    const right = ['    gallery.position: Bild {1} von {2}', '    story.updated: "Stand: []"'];
    expect(await read(...words, ...right)).toMatchObject({ name: 'Der Kurier' });
    const wrong = [
      '    gallery.position: Bild {1}',
      '    gallery.seeAll: Alle {1}',
      '    story.updated: Aktualisiert',
      '    story.filmFailed: "Der [] geht nicht"',
    ];
    expect((await read(...words, ...wrong)).split('\n')).toEqual([
      'site.yaml:4: words.de.gallery.position must have {1} and {2}, as “{1} of {2}”',
      'site.yaml:5: words.de.gallery.seeAll has no values, as “See all”',
      'site.yaml:6: words.de.story.updated must have [], as “Updated on [].”',
      'site.yaml:7: words.de.story.filmFailed must have […], as “The film can’t be played here. [Open the file] instead.”',
    ]);
  });

  it('are reported missing for languages of documents in which the settings’ texts are not', () => {
    const settings = settingsOf({
      motto: 'Stories in pictures',
      markets: { title: 'Figures' },
      words: { de: { 'site.motto': 'Geschichten in Bildern' } },
    });
    expect(missingTexts(settings, ['en', 'de', 'ko', 'de'])).toEqual([
      { key: 'site.markets.title', language: 'de' },
      { key: 'site.motto', language: 'ko' },
      { key: 'site.markets.title', language: 'ko' },
    ]);
  });
});
