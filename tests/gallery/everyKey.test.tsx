import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Frame } from '../../src/embed/Frame.tsx';
import { frameKeys } from '../../src/embed/frameKeys.ts';
import {
  gridKeys,
  type KeyTable,
  numberKeys,
  pageKeys,
  slideKeys,
} from '../../src/gallery/keys.ts';
import { harbour } from '../fixtures/gallery.ts';
import { renderAt } from '../support/renderAt.tsx';

beforeEach(() => localStorage.clear());

/** Whether the view has an action for a key: it then keeps the key from the browser. */
function hasAction(key: string): boolean {
  const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  fireEvent(document.activeElement ?? document.body, pressed);
  return pressed.defaultPrevented;
}

/** One key for each action. */
const keysOf = (...tables: KeyTable[]) => {
  const keys = new Map(
    tables.flatMap(Object.entries<string>).map(([key, action]) => [action, key]),
  );
  return [...keys.values()];
};

async function expectActions(keys: string[], open: () => Promise<{ unmount: () => void }>) {
  const idle: string[] = [];
  for (const key of keys) {
    const { unmount } = await open();
    if (!hasAction(key === 'Space' ? ' ' : key)) idle.push(key);
    unmount();
  }
  expect(idle).toEqual([]);
}

describe('every key in the table of a view has an action there', () => {
  it('on a slide’s page', async () => {
    await expectActions(keysOf(slideKeys, pageKeys, numberKeys).filter(isPossible), async () => {
      const view = renderAt('/galleries/harbour/crane');
      await screen.findByText('2 of 3');
      return view;
    });
  });

  it('in the grid of a page', async () => {
    await expectActions(keysOf(gridKeys, numberKeys).filter(isPossible), async () => {
      const view = renderAt('/galleries/harbour/all');
      (await screen.findByRole('link', { name: /^Slide 2/ })).focus();
      return view;
    });
  });

  it.each(['cover', 'slide', 'grid'] as const)('in a frame: %s', async (view) => {
    // In a frame Escape has nowhere to leave a slide for, unless it is zoomed or fills the screen.
    const keys = keysOf(frameKeys[view]).filter(
      (key) => isPossible(key) && !(view === 'slide' && key === 'Escape'),
    );
    await expectActions(keys, async () => {
      const frame = render(<Frame gallery={harbour} place={{ view, index: 1 }} />);
      if (view === 'grid') screen.getByRole('link', { name: /^Slide 2/ }).focus();
      return frame;
    });
  });
});

/** jsdom has no full screen; tests/browser/fullScreen.test.ts has it. */
function isPossible(key: string): boolean {
  return key !== 'f';
}
