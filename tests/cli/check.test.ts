import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkSite } from '../../src/cli/check/checkSite.ts';
import { type Finding, reportOf } from '../../src/cli/check/finding.ts';
import { checkCommand } from '../../src/cli/checkCommand.ts';
import { harbour } from '../fixtures/gallery.ts';
import { charts, lighthouse } from '../fixtures/story.ts';
import { listsOf } from '../support/listsOf.ts';
import { newsroom } from '../support/newsroom.ts';
import { writeFiles } from '../support/pictures.ts';

afterEach(() => void vi.restoreAllMocks());

/** A site in which nothing is wrong. */
async function site() {
  const { folder, store, write, json } = await newsroom();
  const settings = 'name: The Courier\nurl: https://news.example/\n';
  await writeFiles(folder, { 'site.yaml': settings, 'app/app.json': '{"frame":{"words":{}}}' });
  const slides = harbour.slides.map((slide) => ({ credit: 'Photo by C. Sailor', ...slide }));
  const whole = { ...harbour, slides };
  const { story: _, ...lamps } = { ...whole, id: 'lamps', slides: slides.slice(0, 1) };
  await write({
    'galleries/harbour.json': whole,
    'galleries/lamps.json': lamps,
    ...listsOf({ stories: [lighthouse, charts], galleries: [whole, lamps] as never }),
  });
  return {
    folder,
    store,
    write,
    json,
    whole,
    file: (path: string, text: string) => writeFiles(folder, { [path]: text }),
    check: () => checkSite({ folder, store, spoken: ['en', 'de'] }),
    run: async (...options: string[]) => {
      const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      const exitCode = await checkCommand.run(
        ['--site', folder, '--app', join(folder, 'app'), ...options],
        () => {},
      );
      return { exitCode, printed: output.mock.calls.map(([text]) => text).join('') };
    },
  };
}

const found = (file: string, message: RegExp | string, severity = 'error', line?: number) => ({
  file,
  severity,
  message: typeof message === 'string' ? message : expect.stringMatching(message),
  ...(line === undefined ? {} : { line }),
});

test('a site in which nothing is wrong may be published', async () => {
  const { run } = await site();
  expect(await run()).toEqual({
    exitCode: 0,
    printed: 'Nothing stands in the way of publishing.\n',
  });
});

test('all mistakes in the settings are found, not only the first', async () => {
  const { check, file } = await site();
  await file('site.yaml', 'name: The Courier\nmoto: Daily\nurl: photos.example\n');
  expect(await check()).toEqual([
    found('site.yaml', /unknown field “moto”; did you mean “motto”\?/, 'error', 2),
    found('site.yaml', /^at url, expected an address/, 'error', 3),
  ]);
});

test('a site without an address is warned of what it lacks', async () => {
  const { run, file } = await site();
  await file('site.yaml', 'name: The Courier\n');
  const { exitCode, printed } = await run();
  expect(exitCode).toBe(0);
  expect(printed).toMatch(/^site\.yaml\n {2}warning {2}has no url, .*\n\n1 warning in 1 file\.\n$/);
});

test('every mistake in every document is found, by line and path', async () => {
  const { run, write, whole } = await site();
  await write({
    'galleries/harbour.json': { ...whole, title: 7, slides: [{ ...whole.slides[0], alt: 5 }] },
    'articles/charts.json': '{\n  "slug": "charts"\n',
  });
  const { exitCode, printed } = await run('--json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(printed)).toEqual({
    findings: [
      found('content/articles/charts.json', 'is not JSON (close brace expected)', 'error', 3),
      found('content/galleries/harbour.json', 'title: expected text, found 7', 'error', 3),
      {
        ...found('content/galleries/harbour.json', 'slides[0].alt: expected text, found 5'),
        line: expect.any(Number),
      },
    ],
    errors: 3,
    warnings: 0,
  });
});

test('a picture that a document names but the store lacks is found', async () => {
  const { check, store, whole } = await site();
  const src = whole.slides[1]?.sources[0]?.srcset[0]?.src ?? '';
  await rm(join(store, src));
  expect(await check()).toMatchObject([
    found(
      'content/galleries/harbour.json',
      `slides[1].sources[0].srcset[0].src: there is no file content/${src}`,
    ),
  ]);
});

test('missing alternative texts and credits are warnings', async () => {
  const { check, write, whole } = await site();
  const { credit: _, ...slide } = whole.slides[0] as (typeof whole.slides)[0];
  await write({
    'galleries/harbour.json': { ...whole, slides: [{ ...slide, alt: '' }] },
    'articles/lighthouse.json': { ...lighthouse, cover: { ...lighthouse.cover, alt: ' ' } },
  });
  const messages = (await check()).map(({ severity, message }) => `${severity}: ${message}`);
  expect(messages).toEqual([
    'warning: cover.alt: the cover has no alternative text',
    'warning: slides[0]: slide “cover” has no credit',
    'warning: slides[0].alt: slide “cover” has no alternative text',
  ]);
});

test('links to stories and galleries that do not exist are errors', async () => {
  const { check, write, whole } = await site();
  const links = [
    { title: 'A', to: { kind: 'story', slug: 'lighthous' } },
    { title: 'B', to: { kind: 'gallery', id: 'gone' } },
    { title: 'C', to: { kind: 'address', href: 'https://news.example/' } },
  ];
  const fold = { kind: 'fold', blocks: [{ kind: 'see-also', links }] };
  await write({
    'articles/lighthouse.json': { ...lighthouse, translations: ['phare'], blocks: [fold] },
    'galleries/harbour.json': { ...whole, story: { slug: 'gone', title: 'Gone' } },
  });
  const messages = (await check()).map(({ severity, message }) => `${severity}: ${message}`);
  expect(messages).toEqual([
    'error: blocks[0].blocks[0].links[0].to.slug: there is no story “lighthous”; did you mean “lighthouse”?',
    'error: blocks[0].blocks[0].links[1].to.id: there is no gallery “gone”',
    'error: translations[0]: there is no story “phare”',
    'error: story.slug: there is no story “gone”',
  ]);
});

test('lists and documents must belong together', async () => {
  const { check, write, json, store, whole } = await site();
  const list = await json('index.json');
  const [gallery] = list.galleries;
  const entry = { kind: 'gallery', ...gallery, id: 'missing' };
  await write({
    'index.json': {
      ...list,
      months: [...list.months, { month: '2016-01', stories: 1, galleries: 0 }],
    },
    'index/topics.json': {
      lists: [
        { slug: 'gold', name: 'Gold' },
        { slug: 'silver', name: 'Silver' },
      ],
    },
    'index/topics/gold.json': { name: 'Gold', count: 1, fullPages: 0, entries: [entry] },
    'galleries/Harbour.json': { ...whole, id: 'harbor' },
  });
  await rm(join(store, 'articles/charts.json'));
  expect((await check()).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    expect.stringMatching(/^content\/articles\/lighthouse\.json: .*there is no story “charts”$/),
    'content/galleries/Harbour.json: is in no list of a month, so it has no pages',
    'content/galleries/Harbour.json: id: “harbor” must be “Harbour”, as the file is named',
    'content/galleries/harbour.json: differs from another only in upper and lower case, which is one name on Windows and macOS',
    'content/index.json: stories[1].slug: there is no content/articles/charts.json',
    'content/index.json: months[2].month: there is no content/index/2016-01.json',
    'content/index/2017-11.json: stories[0].slug: there is no content/articles/charts.json',
    'content/index/topics.json: lists[1].slug: there is no content/index/topics/silver.json',
    'content/index/topics/gold.json: entries[0].id: there is no content/galleries/missing.json',
  ]);
});

test('a store that does not say what waits, as earlier versions wrote it, is found', async () => {
  const { check, store } = await site();
  await rm(join(store, 'index/waiting.json'));
  expect(await check()).toEqual([
    found('content/index/waiting.json', /^does not exist: .* run "diaporama import"$/),
  ]);
});

test('files at addresses that are not theirs are found', async () => {
  const { check, file } = await site();
  for (const path of ['embed.js', 'content/x.json', 'galleries', 'robots.txt', 'logo.svg']) {
    await file(`public/${path}`, 'x');
  }
  expect(await check()).toEqual([
    found('public/content/x.json', /^stands in the place of the site's own \/content\//),
    found('public/embed.js', /^stands in the place of the site's own \/embed\.js;/),
    found('public/galleries', /^stands in the place of the site's own \/galleries;/),
    found('public/robots.txt', /^replaces the file that is made/, 'warning'),
  ]);
});

test('colours of a theme that cannot be told apart are found by line', async () => {
  const { check, file } = await site();
  await file('theme.css', ':root {\n  --ink: #777;\n  --paper: #888;\n}\n');
  const themeFindings = await check();
  expect(themeFindings.length).toBeGreaterThan(0);
  for (const each of themeFindings) {
    expect(each).toMatchObject({ file: 'theme.css', line: expect.any(Number) });
  }
});

test('so are its mistakes, and fonts that are missing', async () => {
  const { check, file } = await site();
  const font = '@font-face { font-family: G;\n  src: url(public/fonts/g.woff2) }';
  await file('theme.css', `${font}\nbody { margin: 0 }\n`);
  expect(await check()).toEqual(
    [
      {
        file: 'theme.css',
        line: 2,
        severity: 'error',
        message: 'public/fonts/g.woff2 is missing.',
      },
      found('theme.css', /^A theme has only :root/),
    ].map((each) => expect.objectContaining(each)),
  );
});

test('stories of sections that the site does not have are found', async () => {
  const { check, file, write } = await site();
  await write({ 'articles/charts.json': { ...charts, section: 'Buisness' } });
  expect(await check()).toEqual([]);
  const settings = 'name: The Courier\nurl: https://news.example/\n';
  await file('site.yaml', `${settings}sections: [World, Business]\n`);
  expect(await check()).toMatchObject([
    found(
      'content/articles/charts.json',
      'section: the site has no section “Buisness”; did you mean “Business”?',
      'warning',
    ),
  ]);
});

test('texts of the settings are missed in languages of documents that the interface speaks', async () => {
  const { check, file, write } = await site();
  const motto = 'name: The Courier\nurl: https://news.example/\nmotto: News in pictures\n';
  await file('site.yaml', motto);
  await write({
    'articles/lighthouse.json': { ...lighthouse, lang: 'de-AT' },
    'articles/charts.json': { ...charts, lang: 'fr' },
  });
  expect(await check()).toEqual([
    found('site.yaml', /^has no site\.motto for documents in “de”/, 'warning'),
  ]);
  await file('site.yaml', `${motto}words:\n  de:\n    site.motto: Nachrichten in Bildern\n`);
  expect(await check()).toEqual([]);
});

test('a folder that is no site is refused', async () => {
  const { folder, run } = await site();
  await rm(join(folder, 'site.yaml'));
  await expect(run()).rejects.toThrow(`${folder} is not a site: it has no site.yaml.`);
});

test('findings stand in columns below their files', () => {
  const findings: Finding[] = [
    { file: 'a.json', line: 9, severity: 'error', message: 'one' },
    { file: 'a.json', line: 120, severity: 'warning', message: 'two' },
    { file: 'b.json', severity: 'warning', message: 'three' },
  ];
  expect(reportOf(findings).join('\n')).toBe(`a.json
  line 9    error    one
  line 120  warning  two

b.json
  warning  three

1 error and 2 warnings in 2 files.`);
});
