import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Frame } from '../../../src/embed/frame/Frame.tsx';
import { type KeyListView, tablesOf } from '../../../src/viewer/keys/keyRows.ts';
import { harbour } from '../../fixtures/gallery.ts';
import { renderAt } from '../../support/renderAt.tsx';

beforeEach(() => localStorage.clear());

/** Whether the view has an action for a key: it then keeps the key from the browser. */
function hasAction(key: string): boolean {
  const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  fireEvent(document.activeElement ?? document.body, pressed);
  return pressed.defaultPrevented;
}

/** One key for each action of a view, but for those that depend on more than a view: they have tests of their own. */
function keysOf(view: KeyListView): string[] {
  const keys = new Map<string, string>();
  for (const [key, action] of tablesOf[view].flatMap(Object.entries)) {
    // Full screen, and something to scroll or to look around in.
    if (!/FullScreen|^scroll|^pan/.test(action)) keys.set(action, key);
  }
  return [...keys.values()];
}

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
    await expectActions(keysOf('slide'), async () => {
      const view = renderAt('/galleries/harbour/crane');
      await screen.findByText('2 of 3');
      return view;
    });
  });

  it('in the grid of a page', async () => {
    await expectActions(keysOf('grid'), async () => {
      const view = renderAt('/galleries/harbour/all');
      (await screen.findByRole('link', { name: /^Slide 2/ })).focus();
      return view;
    });
  });

  it.each(['cover', 'slide', 'grid'] as const)('in a frame: %s', async (view) => {
    // Escape has nowhere to leave a framed slide for, unless it is zoomed or fills the screen.
    const keys = keysOf(view === 'slide' ? 'framedSlide' : view).filter(
      (key) => view !== 'slide' || key !== 'Escape',
    );
    await expectActions(keys, async () => {
      const frame = render(<Frame gallery={harbour} place={{ view, index: 1 }} />);
      if (view === 'grid') screen.getByRole('link', { name: /^Slide 2/ }).focus();
      return frame;
    });
  });
});
