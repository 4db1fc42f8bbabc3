import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Frame } from '../../../src/embed/frame/Frame.tsx';
import { onSlide, passOn } from '../../../src/embed/frame/frameBus.ts';
import type { FrameStart } from '../../../src/embed/frame/frameState.ts';
import type { Command } from '../../../src/embed/host/protocol.ts';
import { onceStarted } from '../../../src/viewer/replay/started.ts';
import { harbour } from '../../fixtures/gallery.ts';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.caption;
  // To jsdom a document has lost the focus once the element that had it is gone; to a browser it has not.
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});

const cover: FrameStart = { view: 'cover', index: 0 };
const crane: FrameStart = { view: 'slide', index: 1 };

function open(place: FrameStart) {
  render(<Frame gallery={harbour} place={place} />);
  return userEvent.setup();
}

const expectPlace = (place: number) => screen.findByText(`${place} of 3`);
const link = (name: string | RegExp) => screen.getByRole('link', { name });
const command = (wanted: Command) => act(() => passOn(wanted));

test('a frame begins with an invitation: cover, title, number, credit, and two ways in', () => {
  open(cover);
  const figure = screen.getByRole('figure', { name: 'The harbour by night' });
  expect(within(figure).getByRole('img', { name: 'What cover shows' })).toBeInTheDocument();
  expect(figure).toHaveTextContent('3 photos');
  expect(figure).toHaveTextContent('Photo by A. Keeper');
  expect(link('See gallery')).toHaveAttribute('href', '/embed/harbour/cover');
  expect(link('Open gallery')).toHaveAttribute('href', '/galleries/harbour/cover');
  expect(link('Open gallery')).toHaveAttribute('target', '_blank');
});

test('accepted, it shows the first slide, with the focus on its title', async () => {
  const user = open(cover);
  await user.click(link('See gallery'));
  await expectPlace(1);
  const slideshow = screen.getByRole('region', { name: 'The harbour by night' });
  expect(slideshow).toHaveAttribute('aria-roledescription', 'slideshow');
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('on the cover the arrow leads on to the second slide, and the page’s own keys stay the page’s', async () => {
  const user = open(cover);
  await user.keyboard('{End}{PageDown}{Home}c');
  expect(link('See gallery')).toBeInTheDocument();
  await user.keyboard('{ArrowRight}');
  await expectPlace(2);
});

test('neither moves nor the grid leave a step in the history', async () => {
  const user = open(cover);
  const [steps, address] = [window.history.length, window.location.href];
  await user.click(link('See gallery'));
  await user.keyboard('{ArrowRight}g');
  await user.click(link(/^Slide 3/));
  await expectPlace(3);
  expect([window.history.length, window.location.href]).toEqual([steps, address]);
});

test('Escape does not leave: there is nowhere to go', async () => {
  const user = open(crane);
  await user.keyboard('{Escape}');
  await expectPlace(2);
  await user.keyboard('z');
  await screen.findByRole('button', { name: 'Zoom out' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Zoom out' })).not.toBeInTheDocument();
});

test('the grid takes the focus to the slide shown, and “Back to slide” gives it back to “See all”', async () => {
  const user = open(crane);
  await user.click(link('See all'));
  await waitFor(() => expect(link(/^Slide 2/)).toHaveFocus());
  await user.click(link('Back to slide'));
  await expectPlace(2);
  await waitFor(() => expect(link('See all')).toHaveFocus());
});

test('a slide chosen in the grid is shown, with the focus on the title', async () => {
  const user = open(crane);
  await user.keyboard('g{ArrowRight}{Enter}');
  await expectPlace(3);
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('the page around can ask for a slide or for all, also while the cover is shown', async () => {
  open(cover);
  await command({ type: 'diaporama:next' });
  await expectPlace(2);
  await command({ type: 'diaporama:go', index: 3 });
  await expectPlace(3);
  await command({ type: 'diaporama:previous' });
  await expectPlace(2);
  await command({ type: 'diaporama:seeAll' });
  expect(link('Back to slide')).toBeInTheDocument();
  await command({ type: 'diaporama:go', index: 99 });
  await expectPlace(3);
});

test('a view that the page around has called for takes no focus from it', async () => {
  vi.mocked(document.hasFocus).mockReturnValue(false);
  open(cover);
  await command({ type: 'diaporama:next' });
  await command({ type: 'diaporama:seeAll' });
  expect(document.body).toHaveFocus();
});

test('each slide is announced to the page around, once', async () => {
  const told: number[] = [];
  onSlide((index) => told.push(index));
  const user = open(cover);
  await user.click(link('See gallery'));
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}g{Escape}{ArrowLeft}');
  await expectPlace(2);
  expect(told).toEqual([1, 2, 3, 2]);
});

test('it says that it has started once everything listens', async () => {
  let heard = false;
  onceStarted(() => {
    heard = true;
    passOn({ type: 'diaporama:next' });
  });
  open(crane);
  expect(heard).toBe(true);
  await expectPlace(3);
});

test('“Open gallery” leads to the slide shown', async () => {
  const user = open(crane);
  await user.keyboard('{ArrowRight}');
  await waitFor(() =>
    expect(link('Open gallery')).toHaveAttribute('href', '/galleries/harbour/pier'),
  );
});
