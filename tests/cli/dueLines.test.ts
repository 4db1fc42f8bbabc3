import { expect, test } from 'vitest';
import { dueLines } from '../../src/cli/dueLines.ts';
import { momentText } from '../../src/import/momentText.ts';
import type { NotDue } from '../../src/server/answeringSite.ts';

const from = '2026-12-03T08:00:00Z';
const when = momentText(from);
const story: NotDue = { kind: 'story', path: '/articles/x', title: 'Strike', from };
const slide: NotDue = { kind: 'slide', path: '/galleries/x/y', title: 'A tower', from };
const draft: NotDue = { kind: 'story', path: '/articles/z', title: 'Sketch' };

test.each([
  ['nothing waits', [], []],
  [
    'a story waits',
    [story],
    [`Next: story “Strike” on ${when}. Publish again then, or use --watch.`],
  ],
  [
    'more is due at the same time',
    [slide, { ...story, from: '2026-12-03T09:00:00+01:00' }],
    [`Next: picture “A tower” and 1 more on ${when}. Publish again then, or use --watch.`],
  ],
  ['drafts wait', [draft, draft], ['Not published: 2 drafts.']],
  [
    'both do',
    [story, draft],
    [
      `Next: story “Strike” on ${when}. Publish again then, or use --watch.`,
      'Not published: 1 draft.',
    ],
  ],
])('publish says what is due next where %s', (_, notDue, lines) => {
  expect(dueLines(notDue, true)).toEqual(lines);
});

test('a moment is told with its day, its time and its zone', () => {
  expect(when).toMatch(/^[34] December 2026, \d\d:\d\d \S+$/);
});
