import { expect, test } from 'vitest';
import { galleryDocument } from '../../../src/import/gallery/galleryFiles.ts';
import { initGallery } from '../../../src/import/initGallery.ts';
import { resultLines } from '../../../src/import/reportLines.ts';
import { desk, problemsOf } from '../../support/importing.ts';
import { largeGallery } from '../../support/largeStore.ts';
import { inLanguages, simple, withIim, withXmp } from '../../support/photoMetadata.ts';
import { jpeg } from '../../support/pictures.ts';

const plain = await jpeg();
const instructed = (text: string) => withXmp(plain, simple('photoshop:Instructions', text));
const embargoed = instructed('EMBARGO until 18:00');
const killed = instructed('MANDATORY KILL');

const embargoSentence = (words: string) =>
  `it is under embargo: ${words}; write “embargo: lifted” for it in gallery.yaml, or when it ends, such as “embargo: 2026-12-01T18:00+09:00”`;
const killSentence = (words: string) =>
  `its agency has withdrawn it: ${words}; to publish it all the same, write “kill: no” for it in gallery.yaml`;

test.each([
  ['instructions in XMP', embargoed, embargoSentence('its instructions say “EMBARGO until 18:00”')],
  [
    'instructions in IPTC',
    withIim(plain, [[40, 'embargoed until Friday']]),
    embargoSentence('its instructions say “embargoed until Friday”'),
  ],
  [
    'instructions in IPTC behind harmless ones in XMP',
    withIim(instructed('NO SALES'), [[40, 'NO SALES. EMBARGO 1 AUGUST']]),
    embargoSentence('its instructions say “NO SALES. EMBARGO 1 AUGUST”'),
  ],
  [
    'a headline',
    withXmp(plain, simple('photoshop:Headline', 'EMBARGOED Tower')),
    embargoSentence('its headline says “EMBARGOED Tower”'),
  ],
  [
    'a caption',
    withXmp(plain, inLanguages('dc:description', { 'x-default': 'PHOTO KILL: not Mr Kim' })),
    killSentence('its caption says “PHOTO KILL: not Mr Kim”'),
  ],
  ['a kill', killed, killSentence('its instructions say “MANDATORY KILL”')],
])('A picture whose file says so in %s is refused by name', async (_, file, reason) => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'a.jpg': file, 'b.jpg': plain });
  const [report] = (await run('g')).galleries;
  expect(report?.refused).toEqual([{ file: 'a.jpg', reason }]);
  expect((await gallery('g')).slides.map(({ id }) => id)).toEqual(['b']);
});

test.each(['NO EMBARGO', 'Embargo: none', 'EMBARGO LIFTED', 'no kill fee', 'Kill fee 50 %'])(
  '%s does not stop a picture',
  async (text) => {
    const { write, import: run } = await desk();
    await write('g', { 'a.jpg': instructed(text) });
    expect((await run('g')).galleries[0]?.refused).toEqual([]);
  },
);

test.each([
  ['embargo: lifted', embargoed],
  ['embargo: 2017-12-01T18:00+09:00', embargoed],
  ['embargo: 2017-12-01T09:00:00Z', embargoed],
  ['kill: no', killed],
  ['kill: false', killed],
])('With “%s” in gallery.yaml it is published without a warning', async (word, file) => {
  const { write, import: run } = await desk();
  const yaml = `slides:\n  - file: a.jpg\n    alt: x\n    credit: y\n    ${word}\n`;
  await write('g', { 'a.jpg': file, 'gallery.yaml': yaml });
  const [report] = (await run('g')).galleries;
  expect(report).toEqual({
    id: 'g',
    slides: [{ file: 'a.jpg', id: 'a', warnings: [] }],
    refused: [],
  });
});

test('Clearing one stop does not clear the other', async () => {
  const { write, import: run } = await desk();
  const both = instructed('EMBARGO until 18:00. MANDATORY KILL');
  await write('g', {
    'a.jpg': both,
    'b.jpg': plain,
    'gallery.yaml': 'slides: [{file: a.jpg, embargo: lifted}, {file: b.jpg}]',
  });
  const [report] = (await run('g')).galleries;
  expect(report?.refused[0]?.reason).toMatch(/^its agency has withdrawn it/);
});

test('A picture under embargo, or a draft, is imported with its time and named as not due', async () => {
  const { write, import: run, gallery, storyList, waiting } = await desk();
  await write('g', {
    'a.jpg': plain,
    'b.jpg': plain,
    'c.jpg': plain,
    'd.jpg': embargoed,
    'gallery.yaml': `slides:
      - {file: a.jpg, embargo: "2999-12-01T18:00+09:00"}
      - {file: b.jpg, kill: yes}
      - {file: c.jpg}
      - {file: d.jpg, embargo: "2999-12-02T18:00+09:00", draft: yes}`,
  });
  const report = await run('g');
  const from = '2999-12-01T09:00:00Z';
  expect(report.galleries[0]).toMatchObject({
    slides: [{ file: 'a.jpg', from }, { file: 'c.jpg' }, { file: 'd.jpg', draft: true }],
    refused: [],
    leftOut: [{ file: 'b.jpg', reason: 'withdrawn by the editor (kill: yes)' }],
  });
  const [first, second, third] = (await gallery('g')).slides;
  expect(first?.from).toBe(from);
  expect(second).not.toHaveProperty('from');
  expect(third).toMatchObject({ draft: true, from: '2999-12-02T09:00:00Z' });
  expect((await storyList()).galleries[0]).toMatchObject({ count: 3 });
  expect(await waiting()).toMatchObject([{ name: 'g', partial: { draft: true, from: [from] } }]);
  expect(resultLines(report)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Not published before 1 December 2999, \d\d:00 .+: a\.jpg\.$/),
      'Not published while it is a draft: d.jpg.',
    ]),
  );
});

test('An embargo that is over is in no document', async () => {
  const { write, import: run, gallery, storyList } = await desk();
  const yaml =
    'embargo: 2017-12-01T18:00+09:00\nslides: [{file: a.jpg, embargo: 2017-12-01T18:00Z}]';
  await write('g', { 'a.jpg': plain, 'gallery.yaml': yaml });
  await run('g');
  expect(JSON.stringify([await gallery('g'), await storyList()])).not.toContain('2017');
});

test('A gallery may be a draft, or under an embargo that holds for pictures without one', async () => {
  const { write, import: run, gallery, waiting } = await desk();
  const yaml = 'draft: yes\nembargo: 2999-12-01T18:00+09:00\n';
  await write('g', { 'a.jpg': embargoed, 'b.jpg': killed, 'gallery.yaml': yaml });
  const [report] = (await run('g')).galleries;
  const when = { draft: true, from: '2999-12-01T09:00:00Z' };
  expect(report).toMatchObject({
    ...when,
    slides: [{ file: 'a.jpg' }],
    refused: [{ file: 'b.jpg' }],
  });
  expect(await gallery('g')).toMatchObject(when);
  expect(await waiting()).toMatchObject([{ kind: 'gallery', name: 'g', ...when }]);
  expect((await gallery('g')).slides[0]).not.toHaveProperty('from');
});

test('A gallery of many pictures says that not all of them are due', async () => {
  const slides = largeGallery('walk', 250).slides;
  const [first, ...others] = slides;
  if (!first) throw new Error('There is no slide.');
  const partial = [{ ...first, draft: true as const }, ...others];
  expect(galleryDocument({ id: 'walk', title: 'x', slides: partial }).paged?.partial).toBe(true);
  expect(galleryDocument({ id: 'walk', title: 'x', slides }).paged).not.toHaveProperty('partial');
});

test('A published picture whose file now says KILL is withdrawn, with its renditions', async () => {
  const { write, import: run, gallery, snapshot } = await desk();
  await write('g', { 'a.jpg': plain, 'b.jpg': jpeg({ width: 50 }) });
  await run('g');
  await write('g', { 'a.jpg': killed });
  const [report] = (await run('g')).galleries;
  expect(report).toMatchObject({ refused: [{ file: 'a.jpg' }], withdrawn: ['a'] });
  expect((await gallery('g')).slides.map(({ id }) => id)).toEqual(['b']);
  expect(Object.keys(await snapshot()).filter((name) => /photos\/g\/a-/.test(name))).toEqual([]);
});

test('If no picture is left, the message says that the gallery stays', async () => {
  const { write, import: run, path } = await desk();
  await write('g', { 'a.jpg': plain });
  await run('g');
  await write('g', { 'a.jpg': embargoed });
  expect(await problemsOf(run('g'))).toEqual([
    `${path('g')} holds no picture that can be used, so there is no gallery g.`,
    expect.stringMatching(/^a\.jpg: it is under embargo/),
    'The gallery g that was published before stays as it was.',
  ]);
});

test('--init lists such a picture with the field to decide on', async () => {
  const { write, path, import: run } = await desk();
  await write('g', { 'a.jpg': embargoed, 'b.jpg': plain });
  const report = await initGallery({ folder: path('g'), into: path('store') }, () => {});
  expect(report.slides[0]?.warnings[0]).toMatch(/^is under embargo/);
  expect((await run('g')).galleries[0]?.refused).toHaveLength(1);
});
