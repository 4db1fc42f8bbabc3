import fc from 'fast-check';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Frame } from '../../../src/embed/frame/Frame.tsx';
import type { FrameStart } from '../../../src/embed/frame/frameState.ts';
import { harbour } from '../../fixtures/gallery.ts';
import {
  forgetChoices,
  readAfterEach,
  type Step,
  steps,
  twoMoves,
} from '../../support/translatedRun.ts';

// As the build does it for frames (publish/preactAlias.ts).
vi.mock('react', () => import('preact/compat'));
vi.mock('react-dom', () => import('preact/compat'));
vi.mock('react/jsx-runtime', () => import('preact/jsx-runtime'));
vi.mock('react/jsx-dev-runtime', () => import('preact/jsx-runtime'));

const { setTimeout: afterRealTime } = globalThis;

// Code that is fetched when it is first needed takes real time; from here on it is there at once.
beforeAll(() => import('../../../src/viewer/gestures/gestures.ts'));
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => void vi.useRealTimers());

/** Waits, by the page's clock, longer than an announcement does. */
async function settle(): Promise<void> {
  for (let wait = 0; wait < 3; wait += 1) {
    await vi.advanceTimersByTimeAsync(250);
    await new Promise((done) => afterRealTime(done));
  }
}

async function run(place: FrameStart, taken: readonly Step[], isTranslated: boolean) {
  const root = document.body.appendChild(document.createElement('div'));
  render(<Frame gallery={harbour} place={place} />, root);
  await settle();
  try {
    return await readAfterEach(taken, isTranslated, settle);
  } finally {
    forgetChoices();
    render(null, root);
    root.remove();
  }
}

const keys = ['ArrowRight', 'ArrowLeft', 'Home', 'End', '2', 'Enter', 'c', 'g', 'z', '?'];

test.each(['cover', 'slide', 'grid'] as const)(
  'a frame that begins with its %s reads the same whenever its texts are translated',
  async (view) => {
    await fc.assert(
      fc.asyncProperty(steps(keys), async (taken) => {
        const place = { view, index: 0 };
        expect(await run(place, taken, true)).toEqual(await run(place, taken, false));
      }),
      { numRuns: 10, examples: [[twoMoves]] },
    );
  },
);
