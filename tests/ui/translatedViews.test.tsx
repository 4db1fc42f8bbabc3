import { act, cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demonstration } from '../fixtures/demonstration.ts';
import { renderAt } from '../support/renderAt.tsx';
import { watchTextRule } from '../support/textRule.ts';
import {
  forgetChoices,
  readAfterEach,
  type Step,
  steps,
  twoMoves,
} from '../support/translatedRun.ts';

const { setTimeout: afterRealTime } = globalThis;

beforeEach(() => {
  vi.useFakeTimers();
  window.print = () => undefined;
});
afterEach(() => void vi.useRealTimers());

/** Waits longer than an announcement takes, by the fake clock. */
const settle = () =>
  act(async () => {
    for (let wait = 0; wait < 3; wait += 1) {
      await vi.advanceTimersByTimeAsync(250);
      await new Promise((done) => afterRealTime(done));
    }
  });

async function open(path: string) {
  const view = renderAt(path);
  do await settle();
  while (screen.queryAllByText(/loading.*…/i).length > 0);
  return view;
}

async function run(path: string, taken: readonly Step[], isTranslated: boolean) {
  await open(path);
  try {
    return await readAfterEach(taken, isTranslated, settle);
  } finally {
    forgetChoices();
    cleanup();
  }
}

const keys = ['ArrowRight', 'ArrowLeft', 'Home', 'End', '2', 'Enter', 'c', 'g', 'z', 'p', 't', '?'];

test.each([
  '/',
  '/articles/lighthouse',
  '/galleries/harbour',
  '/galleries/harbour/all',
  '/galleries/gone',
])('%s reads the same after a translation, whatever the reader does', async (path) => {
  await fc.assert(
    fc.asyncProperty(steps(keys), async (taken) => {
      expect(await run(path, taken, true)).toEqual(await run(path, taken, false));
    }),
    { numRuns: 10, examples: [[twoMoves]] },
  );
});

/** The fields of documents that are shown unchanged. */
const edited = ['title', 'kicker', 'standfirst', 'byline', 'text', 'caption', 'credit', 'name'];

test.each(['/', '/articles/lighthouse', '/galleries/harbour', '/galleries/harbour/all'])(
  '%s replaces each corrected text together with its element',
  async (path) => {
    const { client, store } = await open(path);
    const before = document.body.textContent;
    const brokenRules = watchTextRule();
    const correct = (key: string, value: unknown) =>
      edited.includes(key) && typeof value === 'string' ? `${value} (corrected)` : value;
    for (const [name, document] of Object.entries(demonstration))
      store.documents[name] = JSON.parse(JSON.stringify(document, correct));
    await act(() => client.invalidateQueries());
    await settle();
    expect(document.body.textContent).toContain('(corrected)');
    expect(document.body.textContent?.replaceAll(' (corrected)', '')).toBe(before);
    expect(brokenRules()).toEqual([]);
  },
);
