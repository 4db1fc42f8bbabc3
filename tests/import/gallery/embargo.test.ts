import { expect, test } from 'vitest';
import { heldBack } from '../../../src/import/gallery/embargo.ts';
import { initGallery } from '../../../src/import/initGallery.ts';
import { desk, problemsOf } from '../../support/importing.ts';
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

test('A picture under embargo is left out and named until its time', async () => {
  const { write, import: run } = await desk();
  await write('g', {
    'a.jpg': plain,
    'b.jpg': plain,
    'c.jpg': plain,
    'gallery.yaml':
      'slides: [{file: a.jpg, embargo: 2999-12-01T18:00+09:00}, {file: b.jpg, kill: yes}, {file: c.jpg}]',
  });
  const [report] = (await run('g')).galleries;
  expect(report).toMatchObject({
    slides: [{ file: 'c.jpg' }],
    refused: [],
    leftOut: [
      {
        file: 'a.jpg',
        reason: 'under embargo until 2999-12-01T18:00+09:00; import again after that',
      },
      { file: 'b.jpg', reason: 'withdrawn by the editor (kill: yes)' },
    ],
  });
  const embargo = '2026-12-01T18:00+09:00';
  expect(heldBack({ embargo }, Date.parse('2026-12-01T08:59:59Z'))).toBeDefined();
  expect(heldBack({ embargo }, Date.parse('2026-12-01T09:00:00Z'))).toBeUndefined();
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
  await write('g', { 'a.jpg': killed });
  expect(await problemsOf(run('g'))).toEqual([
    `${path('g')} holds no picture that can be used, so there is no gallery g.`,
    expect.stringMatching(/^a\.jpg: its agency has withdrawn it/),
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
